import { hatchLines } from '../../../components/map/scene/hatch';
import { HATCH, lookOf } from '../../../components/map/scene/looks';
import type { Mark } from './facts';
import { colourOf, ENLARGEMENT } from './scene-drawing';
import type { Palette } from './tokens';

/** Width of a mark in pixels. */
export const MARK_WIDTH = 40;

const HEIGHT = 26;

/** The mark's box in its own square, and the radius of its corners, in pixels. */
const BOX = { x: 1, y: 1, width: MARK_WIDTH - 2, height: HEIGHT - 2 } as const;
const RADIUS = 4;

/** A coverage scope as the map draws it: fill, hatch and outline on land. */
export function drawMark(mark: Mark, x: number, middle: number, palette: Palette): string {
  const { fill, line } = lookOf(mark === 'uncollected' ? 'land' : mark);
  const ground = fill === null || fill === 'hatch' ? 'land' : fill;
  const { x: left, y: top, width, height } = BOX;
  const box = (attributes: string) =>
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${RADIUS}" ${attributes}/>`;
  const lineWidth = (line?.width ?? 0) * OUTLINE_ENLARGEMENT;
  const dashes = line?.dash?.map((length) => (length * lineWidth).toFixed(1)).join(' ');
  const outline = line
    ? box(
        `fill="none" stroke="${colourOf(line.colour, palette)}" stroke-width="${lineWidth}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}`,
      )
    : '';
  const lines =
    fill === 'hatch'
      ? `<path d="${hatchLines(BOX, HATCH.tile * ENLARGEMENT)}" stroke="${colourOf('unstated', palette)}" stroke-width="${HATCH.line * ENLARGEMENT}"/>`
      : '';
  return `<g transform="translate(${x} ${(middle - HEIGHT / 2).toFixed(1)})">${box(`fill="${colourOf(ground, palette)}"`)}${lines}${outline}</g>`;
}

/** Marks are small: their outlines are stronger than the map's. */
const OUTLINE_ENLARGEMENT = 2.4;
