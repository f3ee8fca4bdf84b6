import type { CompassDirection, MapPoint, StepDirection } from '@/data/regions/types';

/** The eight compass points, clockwise from north. */
export const COMPASS_DIRECTIONS: readonly CompassDirection[] = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
];

/** The directions of the arrow keys, in the order of `steps.json`. */
export const STEP_DIRECTIONS: readonly StepDirection[] = ['north', 'east', 'south', 'west'];

/** Bearing from one point of the map to another, in degrees [0, 360) clockwise from north. */
export function bearing([ax, ay]: MapPoint, [bx, by]: MapPoint): number {
  const degrees = (Math.atan2(bx - ax, ay - by) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/** The compass point nearest to a bearing in degrees. */
export function compassDirection(degrees: number): CompassDirection {
  return COMPASS_DIRECTIONS[Math.round(degrees / 45) % 8] ?? 'north';
}

/** The angle between a bearing and an arrow key's direction, in degrees from 0 to 180. */
export function deviation(degrees: number, direction: StepDirection): number {
  const turn = Math.abs(degrees - STEP_DIRECTIONS.indexOf(direction) * 90) % 360;
  return turn > 180 ? 360 - turn : turn;
}
