import { HATCH } from './looks';

/** Id of the hatch's pattern in SVG drawings. */
export const HATCH_ID = 'hatch';

/**
 * The lines of one tile of the hatch as path data: three parallels, so that the corners of neighbouring
 * tiles meet without a seam.
 *
 * @param tile side of the tile, in the units of the drawing
 */
export function hatchTile(tile: number = HATCH.tile): string {
  const half = tile / 2;
  return [-tile, 0, tile]
    .map((shift) => `M${shift - half} ${tile + half}L${shift + tile + half} ${-half}`)
    .join('');
}

/**
 * The hatch within a rectangle as path data, for drawings that cannot repeat a tile.
 *
 * @param tile side of the tile, in the units of the drawing
 */
export function hatchLines(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  tile: number = HATCH.tile,
): string {
  const lines: string[] = [];
  // each line holds the points whose distances from the left and upper edges add up to `sum`
  for (let sum = tile; sum < width + height; sum += tile) {
    const [left, right] = [Math.max(0, sum - height), Math.min(width, sum)];
    lines.push(
      `M${short(x + left)} ${short(y + sum - left)}L${short(x + right)} ${short(y + sum - right)}`,
    );
  }
  return lines.join('');
}

function short(value: number): number {
  return Number(value.toFixed(2));
}
