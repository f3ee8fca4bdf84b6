/** How filters are written in addresses. The browser's hook and every link to a filtered page use this. */

import {
  activeParts,
  type FilterKey,
  type FilterPart,
  type Filters,
  filterKeys,
  type YearRange,
} from './filters';

/** A group of which nothing is chosen: `?scope=none`. */
export const NONE = 'none';

/** The query keys of all filters. */
export const filterQueryKeys = ['q', 'since', ...filterKeys] as const;

/** A comma list; an empty list for `none`, null where it names nothing. */
export function parseValues(query: string): readonly string[] | null {
  if (query === NONE) return [];
  const words = [...new Set(query.split(',').map((word) => word.trim()))].filter(Boolean);
  return words.length > 0 ? words : null;
}

/** The inverse of {@link parseValues}. */
export function serialiseValues(values: readonly string[]): string {
  return values.length > 0 ? values.join(',') : NONE;
}

/** `2011-2014`, `2011-`, `-2014` or one year; the earlier year first, and null for anything else. */
export function parseYears(query: string): YearRange | null {
  const [, from = '', dash, to = ''] = /^(\d{4})?(?:(-)(\d{4})?)?$/.exec(query.trim()) ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? null : Number(from);
  const last = to === '' ? null : Number(to);
  if (dash === undefined) return [first, first];
  return first !== null && last !== null && first > last ? [last, first] : [first, last];
}

/** The inverse of {@link parseYears}: `2011-2014`. */
export function serialiseYears([from, to]: YearRange): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;
}

/** Reads the filters of a query; keys and shapes that are not known are ignored. */
export function parseFilters(query: URLSearchParams): Filters {
  const values: Partial<Record<FilterKey, readonly string[]>> = {};
  for (const key of filterKeys) {
    const parsed = parseValues(query.get(key) ?? '');
    if (parsed) values[key] = parsed;
  }
  return { q: query.get('q') ?? '', since: parseYears(query.get('since') ?? ''), values };
}

/**
 * The query of filters, for links: empty, or with its question mark.
 *
 * @example filterQuery({ ...noFilters, values: { vendor: ['nec', 'sec'] } }) // '?vendor=nec,sec'
 */
export function filterQuery(filters: Filters): string {
  const pairs = activeParts(filters).map((part) => `${part}=${encoded(written(filters, part))}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function written(filters: Filters, part: FilterPart): string {
  if (part === 'q') return filters.q.trim();
  if (part === 'since') return filters.since ? serialiseYears(filters.since) : '';
  return serialiseValues(filters.values[part] ?? []);
}

/** Commas stay readable: they need no encoding in a query. Half of a surrogate pair has none. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2C', ',');
}
