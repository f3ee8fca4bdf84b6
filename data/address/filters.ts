/** The filters of the query, as filters and back, and links to filtered pages. */

import { byFilterKey, type FilterKey, type Filters, filterKeys } from '../filters/filters';
import { filterValueId } from '../filters/value-id';
import { paths } from './paths';
import { type Query, writeQuery } from './query';

/** The keys that filter networks. */
export const filterQueryKeys = ['q', 'since', ...filterKeys] as const;

/** The values of these keys. */
type FilterQuery = Pick<Query, (typeof filterQueryKeys)[number]>;

/** The filters that a query asks for. */
export function filtersOf(query: FilterQuery): Filters {
  const values: Partial<Filters['values']> = {};
  for (const key of filterKeys) {
    const chosen = query[key];
    if (chosen) values[key] = chosen;
  }
  return { q: query.q ?? '', since: query.since ?? null, values };
}

/** The query of filters, the inverse of {@link filtersOf}: null where a key does not filter. */
export function queryOf({ q, since, values }: Filters): Required<FilterQuery> {
  return { q: q === '' ? null : q, since, ...byFilterKey((key) => values[key] ?? null) };
}

/** The explorer, filtered by one value. @param canonicalId as the vocabulary gives it */
export function filteredExplorerPath(key: FilterKey, canonicalId: string): string {
  return paths.nation + writeQuery({ [key]: [filterValueId(canonicalId)] });
}

/** The explorer, filtered by a start year. */
export function startYearPath(year: number): string {
  return paths.nation + writeQuery({ since: [year, year] });
}
