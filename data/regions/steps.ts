/** Where the arrow keys lead on the map. Browsers load this file when the map gets the focus. */

import steps from './steps.json';
import type { EncodedSteps, StepDirection } from './types';

const POSITION: Record<StepDirection, 0 | 1 | 2 | 3> = { north: 0, east: 1, south: 2, west: 3 };

/** The region of the same kind that an arrow key reaches from a region; null at the edge. */
export function stepFrom(code: string, direction: StepDirection): string | null {
  return (steps as unknown as EncodedSteps)[code]?.[POSITION[direction]] ?? null;
}
