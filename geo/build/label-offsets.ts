import type { Frame, MapPoint } from '@/data/regions/types';
import { anneal } from './annealing';
import { landRaster } from './land-raster';
import type { PlacedRegion } from './regions';

/** A short name to place on the nation's map. */
export interface NationLabel {
  readonly code: string;
  /** The name. Each character is one em wide. */
  readonly text: string;
}

/** Offset in em from the label point to the label's centre; right and down are positive. */
export type LabelOffset = readonly [dx: number, dy: number];

/** The nation's map as the labels are placed on it. */
const MAP_SIZE_PX = 800;
const FONT_SIZE_PX = 11;
const LINE_HEIGHT_EM = 1.15;
const DOT_RADIUS_PX = 8;

/** Free space beside and below labels. Without it two names side by side would read as one. */
const SPACING_PX = { x: 3, y: 0.5 };

/** The offsets that are tried. */
const MAX_OFFSET_EM = 3.5;
const OFFSET_STEP_EM = 0.125;

/**
 * Costs of a label's place. `distance` is per squared em; `foreignLand` and `sea` are for a label that lies on them
 * entirely; `detachment` is for a label with none of its own land around it; `crossing` is per label or dot covered.
 */
const COST = { distance: 1, foreignLand: 14, sea: 3, detachment: 10, crossing: 60 };

/** Own land within this distance shows which prefecture a label belongs to. */
const ATTACHMENT_PX = 6;

interface Candidate {
  readonly offset: LabelOffset;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly cost: number;
}

/**
 * Places each prefecture's short name on the nation's map (the nation's frame in a square of 800 px, labels of 11 px):
 * names do not cover each other or the dots, and stay close to their label point, on their own land or the sea. The
 * same input gives the same offsets.
 *
 * @param dots label points in map units where a marker of 8 px radius stands
 */
export function labelOffsets(
  labels: readonly NationLabel[],
  placed: readonly PlacedRegion[],
  dots: readonly MapPoint[],
  nation: Frame,
): Map<string, LabelOffset> {
  const toPixels = pixelsOf(nation);
  const raster = landRaster(placed, toPixels, MAP_SIZE_PX);
  const dotPixels = dots.map(toPixels);
  const candidates = labels.map(({ code, text }) => {
    const region = placed.find((one) => one.code === code);
    if (!region) throw new RangeError(`no prefecture ${code} to label`);
    return candidatesFor(toPixels(region.label), [...text].length, (box) =>
      staticCost(box, placed.indexOf(region), raster, dotPixels),
    );
  });
  const chosen = anneal(
    candidates.map((options) => options.map(({ cost }) => cost)),
    (label, option, other, otherOption) => {
      const [a, b] = [candidates[label]?.[option], candidates[other]?.[otherOption]];
      return a && b && overlaps(a.box, b.box) ? COST.crossing : 0;
    },
  );
  return new Map(
    labels.map(({ code }, index) => [
      code,
      candidates[index]?.[chosen[index] ?? 0]?.offset ?? [0, 0],
    ]),
  );
}

/** Converts map units to pixels of the square map that shows a frame. */
function pixelsOf([centreX, centreY, side]: Frame): (point: MapPoint) => MapPoint {
  const scale = MAP_SIZE_PX / side;
  return ([x, y]) => [
    (x - centreX) * scale + MAP_SIZE_PX / 2,
    (y - centreY) * scale + MAP_SIZE_PX / 2,
  ];
}

function candidatesFor(
  [x, y]: MapPoint,
  characters: number,
  cost: (box: Candidate['box']) => number,
): Candidate[] {
  const [halfWidth, halfHeight] = [
    (characters * FONT_SIZE_PX) / 2,
    (LINE_HEIGHT_EM * FONT_SIZE_PX) / 2,
  ];
  const found: Candidate[] = [];
  for (let dy = -MAX_OFFSET_EM; dy <= MAX_OFFSET_EM; dy += OFFSET_STEP_EM) {
    for (let dx = -MAX_OFFSET_EM; dx <= MAX_OFFSET_EM; dx += OFFSET_STEP_EM) {
      const [cx, cy] = [x + dx * FONT_SIZE_PX, y + dy * FONT_SIZE_PX];
      const box = [
        cx - halfWidth,
        cy - halfHeight,
        cx + halfWidth,
        cy + halfHeight,
      ] satisfies Candidate['box'];
      found.push({
        offset: [dx, dy],
        box,
        cost: COST.distance * (dx ** 2 + dy ** 2) + cost(box),
      });
    }
  }
  return found;
}

function staticCost(
  box: Candidate['box'],
  own: number,
  raster: ReturnType<typeof landRaster>,
  dots: readonly MapPoint[],
): number {
  const under = raster(box);
  const [left, top, right, bottom] = box;
  const around = raster([
    left - ATTACHMENT_PX,
    top - ATTACHMENT_PX,
    right + ATTACHMENT_PX,
    bottom + ATTACHMENT_PX,
  ]);
  const attachment = around.land === 0 ? 0 : around.of(own) / around.land;
  const dotsCrossed = dots.filter((dot) => distanceTo(box, dot) < DOT_RADIUS_PX).length;
  return (
    (COST.foreignLand * (under.land - under.of(own))) / under.pixels +
    (COST.sea * (under.pixels - under.land)) / under.pixels +
    COST.detachment * (1 - attachment) +
    COST.crossing * dotsCrossed
  );
}

function distanceTo([left, top, right, bottom]: Candidate['box'], [x, y]: MapPoint): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function overlaps(a: Candidate['box'], b: Candidate['box']): boolean {
  return (
    a[0] < b[2] + SPACING_PX.x &&
    b[0] < a[2] + SPACING_PX.x &&
    a[1] < b[3] + SPACING_PX.y &&
    b[1] < a[3] + SPACING_PX.y
  );
}
