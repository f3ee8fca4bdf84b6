import type { Cell } from './cells';

/**
 * How the networks of a row compare: two state different things; all that state something state the
 * same, but not all state it (which is no difference between the networks, only between their
 * sheets); all state the same; none states anything.
 */
export type RowDifference = 'differs' | 'partly-stated' | 'same' | 'unstated';

/** Compares the cells of a row; null is not stated, and never taken for a value. */
export function rowDifference(cells: readonly (Cell | null)[]): RowDifference {
  const stated = cells.filter((cell) => cell !== null);
  if (stated.length === 0) return 'unstated';
  if (new Set(stated.map(({ key }) => key)).size > 1) return 'differs';
  return stated.length < cells.length ? 'partly-stated' : 'same';
}

/** Whether a row stays when only differences are shown. */
export function isDifference(difference: RowDifference): boolean {
  return difference === 'differs' || difference === 'partly-stated';
}
