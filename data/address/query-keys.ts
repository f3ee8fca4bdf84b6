/**
 * Every key of the query. What is at its default is not written, and keys and values that mean nothing are
 * ignored. The README's table is checked against this list.
 */

import type { FilterKey, YearRange } from '../filters/filters';
import type { MeasureId } from '../measures';
import {
  type Codec,
  columns,
  ids,
  list,
  matching,
  measure,
  oneOf,
  type Sort,
  sort,
  text,
  years,
} from './query-values';

/** What the keys say. */
export type QueryValues = {
  q: string;
  since: YearRange;
  measure: MeasureId;
  compare: readonly string[];
  rows: 'differences';
  sort: Sort;
  columns: readonly string[];
  municipality: string;
  term: string;
  theme: 'light' | 'dark';
} & Record<FilterKey, readonly string[]>;

/** A key of the query. */
export type QueryKey = keyof QueryValues;

/** Pages that read a key. */
type Page = 'explorer' | 'table' | 'compare' | 'glossary' | 'embed';

type Definition<T> = Codec<T> & {
  /** An English sentence without its full stop. */
  meaning: string;
  pages: readonly Page[];
  /** Links to other pages carry it along. */
  isKept: boolean;
};

/** Where networks are filtered. */
const LISTS: readonly Page[] = ['explorer', 'table'];

function filterGroup(meaning: string): Definition<readonly string[]> {
  return { meaning, pages: LISTS, isKept: true, ...list };
}

/** All keys, in the order in which links write them. */
export const queryKeys: { readonly [K in QueryKey]: Definition<QueryValues[K]> } = {
  q: {
    meaning: "Words that a network's names, operator, vendors and regions must all contain",
    pages: LISTS,
    isKept: true,
    ...text,
  },
  since: {
    meaning: 'Start years, inclusive: `2011-2014`, `2011-`, `-2014` or `2014`',
    pages: LISTS,
    isKept: true,
    ...years,
  },
  scope: filterGroup('Coverage scopes, which the legend toggles; `none` shows no network'),
  status: filterGroup('Operating statuses'),
  vendor: filterGroup('IT vendors'),
  service: filterGroup('Services'),
  item: filterGroup('Shared items'),
  'id-system': filterGroup('Patient-ID systems'),
  storage: filterGroup('Standard storage'),
  consent: filterGroup('Consent models of patients'),
  facility: filterGroup('Types of participating facilities'),
  fee: filterGroup('Fees of patients: `free`, `charged`'),
  measure: {
    meaning: 'The measure that the map is coloured by',
    pages: ['explorer'],
    isKept: true,
    ...measure,
  },
  compare: {
    meaning: 'Ids of the networks chosen for comparison, in order',
    pages: ['explorer', 'table', 'compare'],
    isKept: true,
    ...ids,
  },
  rows: {
    meaning: '`differences` leaves only the rows in which the compared networks differ',
    pages: ['compare'],
    isKept: true,
    ...oneOf(['differences']),
  },
  sort: {
    meaning: 'The column that rows are sorted by: `budget.annual`, descending `-budget.annual`',
    pages: ['table'],
    isKept: true,
    ...sort,
  },
  columns: {
    meaning: 'The columns shown beside the names, in order; `none` for no others',
    pages: ['table'],
    isKept: true,
    ...columns,
  },
  municipality: {
    meaning: 'The municipality or designated city that was looked up, a JIS code of five digits',
    pages: ['explorer'],
    isKept: false,
    ...matching(/^\d{5}$/),
  },
  term: {
    meaning: 'Words searched for in the glossary',
    pages: ['glossary'],
    isKept: false,
    ...text,
  },
  theme: {
    meaning: "The colours of an embed, `light` or `dark`; by default those of the reader's system",
    pages: ['embed'],
    isKept: false,
    ...oneOf(['light', 'dark']),
  },
};

/** Whether a word is a key of the query. */
export function isQueryKey(word: string): word is QueryKey {
  return Object.hasOwn(queryKeys, word);
}
