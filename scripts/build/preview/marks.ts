import type { Mark } from './facts';
import type { Palette } from './tokens';

/** Width of a mark in pixels. */
export const MARK_WIDTH = 40;

const HEIGHT = 26;

/** A coverage scope as the legend shows it: fill, outline, and a hatch where it is not stated. */
export function drawMark(mark: Mark, x: number, middle: number, palette: Palette): string {
  const [fill, line] = coloursOf(mark);
  const top = middle - HEIGHT / 2;
  const box = `<rect x="1" y="1" width="${MARK_WIDTH - 2}" height="${HEIGHT - 2}" rx="4" fill="${palette(fill)}" stroke="${palette(line)}" stroke-width="2.4"/>`;
  const hatch =
    mark === 'unstated'
      ? `<path d="M3 14 14 3M5 24 26 3M17 24 37 4M29 24 37 16" stroke="${palette(line)}" stroke-width="3.4" stroke-linecap="round"/>`
      : '';
  return `<g transform="translate(${x} ${top.toFixed(1)})">${box}${hatch}</g>`;
}

/** Names of fill and outline in the palette. */
function coloursOf(mark: Mark): readonly [fill: string, line: string] {
  switch (mark) {
    case 'prefecture':
    case 'multi-prefecture':
      return ['map-whole-prefecture', 'map-whole-prefecture-line'];
    case 'secondary-medical-area':
      return ['map-medical-area', 'map-medical-area-line'];
    case 'municipality':
      return ['map-land', 'map-medical-area-line'];
    case 'unstated':
      return ['map-land', 'map-unstated'];
    case 'uncollected':
      return ['map-land', 'map-coast'];
  }
}
