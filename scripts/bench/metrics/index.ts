import { click } from './click';
import { filter } from './filter';
import { firstLoad } from './first-load';
import { frames } from './frames';
import { hover } from './hover';
import { memory } from './memory';
import type { Metric } from './metric';
import { search } from './search';
import { table } from './table';

/** What can be measured, by its name in `--only`. Of another site only the first load can be. */
export const METRICS: Readonly<Record<string, Metric>> = {
  'first-load': firstLoad,
  click,
  hover,
  search,
  filter,
  table,
  frames,
  memory,
};
