import type { Place } from '../pages';

/** Values of one quantity, measured on one page load. */
export type Figure = { name: string; unit: 'ms' | 'kB' | 'MB' | ''; values: number[] };

/**
 * Measures one site once. It is run again for each site, profile and run, so that what else the machine does
 * meanwhile meets all sites alike.
 */
export type Metric = (place: Place) => Promise<Figure[]>;

/** A figure in milliseconds, without the values that are not there. */
export function times(name: string, values: readonly (number | null | undefined)[]): Figure {
  return { name, unit: 'ms', values: values.filter((value) => typeof value === 'number') };
}
