import { element, escaped } from '@/components/ui/markup';
import { boundariesAttribution } from '@/data/export/attribution';
import { widthOf } from './labels';
import type { View } from './paths';
import { scaleBar } from './scale-bar';

/** What an entry of the legend looks like: attributes of a small rectangle. */
export type LegendEntry = { label: string; fill: string; stroke: string; dash: string | null };

/** What is said around the map. */
export type PictureWords = {
  title: string;
  subtitle: string;
  /** What the colours show, where it is not the scopes. */
  legendTitle: string | null;
  legend: readonly LegendEntry[];
  /** Sentences under the legend. */
  notes: readonly string[];
};

export type FrameColours = { paper: string; ink: string; muted: string; line: string };

const EDGE = 16;
const HEAD = 64;
const ROW = 24;
const NOTE = 17;
const SMALL = 12;
const SCALE_WIDTH = 110;

/** Height in pixels that the title takes above the map. */
export const HEAD_HEIGHT = HEAD;

/** The title above the map. */
export function drawHead({ title, subtitle }: PictureWords, colours: FrameColours): string {
  return (
    text(EDGE, 29, title, { size: 22, fill: colours.ink, weight: 700 }) +
    text(EDGE, 51, subtitle, { size: SMALL, fill: colours.muted })
  );
}

/**
 * Legend, scale, notes and attribution under the map.
 *
 * @param top where the map ends, in pixels
 */
export function drawFoot(
  { legendTitle, legend, notes }: PictureWords,
  view: View,
  top: number,
  colours: FrameColours,
): { svg: string; height: number } {
  const parts: string[] = [];
  let [x, y] = [EDGE, top + EDGE + 8];
  const right = view.width - EDGE;
  const bar = scaleBar(view.camera, SCALE_WIDTH);
  const legendEnd = right - bar.pixels - 70;
  if (legendTitle) {
    parts.push(text(x, y + 4, legendTitle, { size: SMALL, fill: colours.ink, weight: 600 }));
    y += ROW;
  }
  for (const { label, fill, stroke, dash } of legend) {
    const width = 30 + widthOf(label) * SMALL + 18;
    if (x > EDGE && x + width > legendEnd) [x, y] = [EDGE, y + ROW];
    parts.push(
      element('rect', { x, y: y - 7, width: 22, height: 14, rx: 2, fill: colours.paper }),
      element('rect', {
        x,
        y: y - 7,
        width: 22,
        height: 14,
        rx: 2,
        fill,
        stroke,
        'stroke-dasharray': dash,
      }),
      text(x + 30, y + 4, label, { size: SMALL, fill: colours.ink }),
    );
    x += width;
  }
  const barTop = top + EDGE + 8;
  const barLeft = right - bar.pixels - widthOf(bar.label) * SMALL - 8;
  parts.push(
    element('path', {
      d: `M${barLeft.toFixed(1)} ${barTop - 4}v6h${bar.pixels.toFixed(1)}v-6`,
      fill: 'none',
      stroke: colours.ink,
      'stroke-width': 1.2,
    }),
    text(right, barTop + 4, bar.label, { size: SMALL, fill: colours.ink, anchor: 'end' }),
  );
  y += ROW;
  for (const note of [...notes, boundariesAttribution].flatMap((line) =>
    wrapped(line, right - EDGE),
  )) {
    parts.push(text(EDGE, y, note, { size: 11, fill: colours.muted }));
    y += NOTE;
  }
  return { svg: parts.join(''), height: y - NOTE + EDGE - top };
}

/** A sentence in lines of a width; Japanese breaks anywhere, but no line begins with a closing mark. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of words) {
    if (widthOf(line + char) * 11 > width && !'、。）」'.includes(char)) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  return [...lines, line];
}

function text(
  x: number,
  y: number,
  words: string,
  { size, fill, weight, anchor }: { size: number; fill: string; weight?: number; anchor?: string },
): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
    fill,
  };
  return element('text', attributes, escaped(words));
}
