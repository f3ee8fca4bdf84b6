import type { MapPoint, Step, StepDirection } from '@/data/regions/types';
import { bearing, deviation, STEP_DIRECTIONS } from '../compass';

/** A region to step from or to. */
export interface StepRegion {
  readonly code: string;
  /** Label point in map units. */
  readonly label: MapPoint;
  /** Codes of the regions with a common border. */
  readonly neighbours: readonly string[];
}

/** A step's bearing deviates at most this much from its direction … */
const MAX_DEVIATION_DEGREES = 45;

/** … or, across a common border, this much: a bordering region is better than one across the sea. */
const MAX_BORDERING_DEVIATION_DEGREES = 70;

/** A region without a common border is preferred only if it is nearer by this factor. */
const BORDER_PREFERENCE_FACTOR = 3;

type Steps = Map<string, Record<StepDirection, string | null>>;

/**
 * The region that each arrow key leads to, from each region: the nearest in that direction, where a common border and a
 * small deviation count as nearer; null where there is none. Some regions would be the nearest of no other; to reach
 * them, the cheapest step of another region is redirected, until every region can be reached from every other.
 */
export function steps(regions: readonly StepRegion[]): ReadonlyMap<string, Step> {
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

/** Codes of all regions that can be reached by steps from a region, including itself. */
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

/** Distance in map units, increased by deviation and by a missing common border; Infinity where no step may lead. */
function stepCost(from: StepRegion, to: StepRegion, direction: StepDirection): number {
  const isBordering = from.neighbours.includes(to.code);
  const deviationDegrees = deviation(bearing(from.label, to.label), direction);
  if (
    from === to ||
    deviationDegrees > (isBordering ? MAX_BORDERING_DEVIATION_DEGREES : MAX_DEVIATION_DEGREES)
  )
    return Infinity;
  const distance = Math.hypot(to.label[0] - from.label[0], to.label[1] - from.label[1]);
  return (
    distance *
    (1 + (deviationDegrees / MAX_DEVIATION_DEGREES) ** 2) *
    (isBordering ? 1 : BORDER_PREFERENCE_FACTOR)
  );
}

function nearest(
  from: StepRegion,
  regions: readonly StepRegion[],
  direction: StepDirection,
): string | null {
  let best: string | null = null;
  let minCost = Infinity;
  for (const to of regions) {
    const cost = stepCost(from, to, direction);
    if (cost >= minCost) continue;
    best = to.code;
    minCost = cost;
  }
  return best;
}

/** Redirects steps until every region is reachable from every other. Each redirection connects more pairs. */
function connect(regions: readonly StepRegion[], found: Steps): void {
  for (;;) {
    const before = connectedPairs(regions, found);
    if (before === regions.length ** 2) return;
    const redirection = redirections(regions, found).find(({ from, direction, to }) => {
      const step = found.get(from);
      if (!step) return false;
      const previous = step[direction];
      step[direction] = to;
      if (connectedPairs(regions, found) > before) return true;
      step[direction] = previous;
      return false;
    });
    if (!redirection) throw new RangeError('some regions cannot be reached by steps');
  }
}

/** How many pairs of regions are connected by steps. */
function connectedPairs(regions: readonly StepRegion[], found: Steps): number {
  return regions.reduce((sum, { code }) => sum + reachable(code, found).size, 0);
}

/** Every step that could be redirected to an unreachable region, the cheapest first. */
function redirections(regions: readonly StepRegion[], found: Steps) {
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
            cost: stepCost(from, to, direction),
          })),
        );
    })
    .filter((redirection) => redirection.cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
}
