import type { MapPoint, Step, StepDirection } from '@/data/regions/types';
import { bearing, deviation, STEP_DIRECTIONS } from '../compass';

/** What a step needs to know of a region. */
export interface SteppingStone {
  readonly code: string;
  /** Label point in map units. */
  readonly label: MapPoint;
  /** Codes of the regions with a common border. */
  readonly neighbours: readonly string[];
}

/** A step ends in the quadrant around its direction … */
const MAX_DEVIATION_DEGREES = 45;

/** … or, over a common border, a little beside it: better than a leap over the sea. */
const MAX_BORDERING_DEVIATION_DEGREES = 70;

/** So many times nearer a region without a common border must be to be preferred. */
const BORDER_PREFERENCE_FACTOR = 3;

type Steps = Map<string, Record<StepDirection, string | null>>;

/**
 * Where the arrow keys lead from each region: to the nearest region in that direction, one with
 * a common border before one across the sea, straight ahead before aslant; null where there is
 * none. Some regions would be nobody's nearest; to them the least unfitting step of another is
 * turned, until every region can be reached from every other.
 */
export function steps(regions: readonly SteppingStone[]): ReadonlyMap<string, Step> {
  const found: Steps = new Map(
    regions.map((from) => [
      from.code,
      {
        north: nearest(from, regions, 'north'),
        east: nearest(from, regions, 'east'),
        south: nearest(from, regions, 'south'),
        west: nearest(from, regions, 'west'),
      },
    ]),
  );
  connect(regions, found);
  return found;
}

/** Codes of all regions that steps lead to from a region, itself among them. */
export function reachable(start: string, found: ReadonlyMap<string, Step>): Set<string> {
  const seen = new Set([start]);
  for (const code of seen) {
    const step = found.get(code);
    for (const direction of STEP_DIRECTIONS) {
      const next = step?.[direction];
      if (next) seen.add(next);
    }
  }
  return seen;
}

/** Distance in map units, longer for what lies aslant or has no common border; else Infinity. */
function effort(from: SteppingStone, to: SteppingStone, direction: StepDirection): number {
  const bordering = from.neighbours.includes(to.code);
  const aslant = deviation(bearing(from.label, to.label), direction);
  if (from === to || aslant > (bordering ? MAX_BORDERING_DEVIATION_DEGREES : MAX_DEVIATION_DEGREES))
    return Infinity;
  const distance = Math.hypot(to.label[0] - from.label[0], to.label[1] - from.label[1]);
  return (
    distance *
    (1 + (aslant / MAX_DEVIATION_DEGREES) ** 2) *
    (bordering ? 1 : BORDER_PREFERENCE_FACTOR)
  );
}

function nearest(
  from: SteppingStone,
  regions: readonly SteppingStone[],
  direction: StepDirection,
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const to of regions) {
    const needed = effort(from, to, direction);
    if (needed >= least) continue;
    best = to.code;
    least = needed;
  }
  return best;
}

/** Turns steps until everything is reachable from everything; each turn only ever gains. */
function connect(regions: readonly SteppingStone[], found: Steps): void {
  for (;;) {
    const before = connectedPairs(regions, found);
    if (before === regions.length ** 2) return;
    const turn = turns(regions, found).find(({ from, direction, to }) => {
      const step = found.get(from);
      if (!step) return false;
      const previous = step[direction];
      step[direction] = to;
      if (connectedPairs(regions, found) > before) return true;
      step[direction] = previous;
      return false;
    });
    if (!turn) throw new RangeError('some regions cannot be reached by steps');
  }
}

/** How many pairs of regions are connected by steps. */
function connectedPairs(regions: readonly SteppingStone[], found: Steps): number {
  return regions.reduce((sum, { code }) => sum + reachable(code, found).size, 0);
}

/** Every step that could be turned to connect more, the least effort first. */
function turns(regions: readonly SteppingStone[], found: Steps) {
  return regions
    .flatMap((from) => {
      const reached = reachable(from.code, found);
      return regions
        .filter((to) => !reached.has(to.code))
        .flatMap((to) =>
          STEP_DIRECTIONS.map((direction) => ({
            from: from.code,
            to: to.code,
            direction,
            effort: effort(from, to, direction),
          })),
        );
    })
    .filter((turn) => turn.effort < Infinity)
    .sort((a, b) => a.effort - b.effort);
}
