import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { contains } from '@/geo/polygon';
import type { Point } from './map';
import type { Colour } from './pixels';

/** A drawing of the map as pixels, and where places of the map stand on it. */
export type Drawing = {
  colourAt(point: Point): Colour | null;
  /** From map units to pixels. */
  place(point: readonly [number, number]): Point;
};

/** A picture's pixels. */
async function pixelsOf(image: Buffer | string): Promise<Drawing['colourAt']> {
  const { data, info } = await sharp(image)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ({ x, y }) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || row < 0 || column >= info.width || row >= info.height) return null;
    const at = (row * info.width + column) * info.channels;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
}

/** The matrix from map units to the page, of the group that a page's map draws its shapes in. */
function matrixOf(page: Page): Promise<readonly number[]> {
  return page
    .locator('svg g[transform]')
    .first()
    .evaluate((group) => {
      const matrix = group instanceof SVGGraphicsElement ? group.getScreenCTM() : null;
      if (!matrix) throw new Error('the page has no map');
      return [matrix.a, matrix.d, matrix.e, matrix.f];
    });
}

/** The map on a page whose map is SVG: an embed, or the explorer without scripts. */
export async function drawingOf(page: Page): Promise<Drawing> {
  const [scaleX = 1, scaleY = 1, left = 0, top = 0] = await matrixOf(page);
  return {
    colourAt: await pixelsOf(await page.screenshot()),
    place: ([x, y]) => ({ x: x * scaleX + left, y: y * scaleY + top }),
  };
}

/** Where the map stands in a preview image, right of the text, and the space around its frame, in pixels. */
const PREVIEW_MAP = { left: 570, size: 630, margin: 14 } as const;

/**
 * The map in a preview image.
 *
 * @param frame centre and side of what the map shows, in map units
 */
export async function drawingIn(
  file: string,
  [centreX, centreY, side]: readonly [number, number, number],
): Promise<Drawing> {
  const { left, size, margin } = PREVIEW_MAP;
  const scale = (size - 2 * margin) / side;
  return {
    colourAt: await pixelsOf(file),
    place: ([x, y]) => ({
      x: left + size / 2 + (x - centreX) * scale,
      y: size / 2 + (y - centreY) * scale,
    }),
  };
}

/** The frame of the map on a page of the explorer without scripts, in map units. */
export async function frameOf(page: Page): Promise<readonly [number, number, number]> {
  const transform = await page.locator('svg g[transform]').first().getAttribute('transform');
  const [scale = 1, left = 0, top = 0] = (transform?.match(/-?[\d.]+/g) ?? []).map(Number);
  const side = STATIC_MAP_SIDE / scale;
  return [-left + side / 2, -top + side / 2, side];
}

/** Side of the static map's own square. */
const STATIC_MAP_SIDE = 1000;

/** How many points of a region are looked at, along each side of its box. */
const POINTS_ACROSS = 24;

/** The share of its box that a point must be away from a region's border. */
const CLEARANCE = 0.03;

/** A polygon in map units. */
export type Polygon = readonly (readonly (readonly [number, number])[])[];

/** The colour that most of a region has: not that of lines, names and markers on it. */
export function colourOf({ colourAt, place }: Drawing, polygon: Polygon): Colour {
  const counts = new Map<string, number>();
  for (const point of pointsIn(polygon)) {
    const colour = colourAt(place(point))?.join();
    if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) throw new Error('the region is outside of the picture');
  const [red = 0, green = 0, blue = 0] = most[0].split(',').map(Number);
  return [red, green, blue];
}

function* pointsIn(polygon: Polygon): Generator<readonly [number, number]> {
  const outer = polygon[0] ?? [];
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const clear = CLEARANCE * Math.min(width, height);
  for (let row = 1; row < POINTS_ACROSS; row++) {
    for (let column = 1; column < POINTS_ACROSS; column++) {
      const [x, y] = [
        left + (column / POINTS_ACROSS) * width,
        top + (row / POINTS_ACROSS) * height,
      ];
      const around = [
        [x - clear, y],
        [x + clear, y],
        [x, y - clear],
        [x, y + clear],
      ] as const;
      if (around.every((point) => contains(polygon, point))) yield [x, y];
    }
  }
}

/** Lines of a hatch across a drawing: how thick each is and how far from the one before, in pixels. */
export type HatchLines = { widths: number[]; periods: number[] };

/**
 * Measures a hatch along a row of pixels.
 *
 * @param from where the row begins and ends, in pixels
 * @param isLine whether a colour is that of the hatch's lines
 */
export function hatchAlong(
  { colourAt }: Drawing,
  { from, to, y }: { from: number; to: number; y: number },
  share: (colour: Colour) => number,
): HatchLines {
  const widths: number[] = [];
  const centres: number[] = [];
  let [ink, moment] = [0, 0];
  for (let x = Math.ceil(from); x <= to; x++) {
    const colour = colourAt({ x, y });
    const covered = colour ? share(colour) : 0;
    if (covered > INK) {
      ink += covered;
      moment += covered * x;
    } else if (ink > 0) {
      widths.push(ink);
      centres.push(moment / ink);
      [ink, moment] = [0, 0];
    }
  }
  // the first line may be cut where the row begins
  const whole = centres.slice(1);
  return {
    widths: widths.slice(1),
    periods: whole.slice(1).map((centre, index) => centre - (whole[index] ?? 0)),
  };
}

/** Less than this share of a line's colour is none of it. */
const INK = 0.08;
