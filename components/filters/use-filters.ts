'use client';

import { createParser, parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { Facet } from '@/data/filters/facets';
import { byFilterKey, type Filters, filterKeys } from '@/data/filters/filters';
import { knownFilters } from '@/data/filters/known';
import { parseValues, parseYears, serialiseValues, serialiseYears } from '@/data/filters/query';

const values = createParser<readonly string[]>({
  parse: parseValues,
  serialize: serialiseValues,
  eq: (a, b) => a.length === b.length && a.every((value) => b.includes(value)),
});

const years = createParser<readonly [number | null, number | null]>({
  parse: parseYears,
  serialize: serialiseYears,
  eq: (a, b) => a[0] === b[0] && a[1] === b[1],
});

const parsers = { ...byFilterKey(() => values), q: parseAsString, since: years };

/** Replaces all filters in the address, without a step in the history. */
export type SetFilters = (filters: Filters) => void;

/**
 * The filters of the address, and how to change them. Reads the query, so on prerendered pages it
 * needs a Suspense boundary above it whose fallback is the unfiltered content.
 *
 * @param facets the values that are offered: others in the address are ignored. Null while they are not
 *   known yet; values are then taken as they stand
 */
export function useFilters(facets: readonly Facet[] | null = null): [Filters, SetFilters] {
  const [query, setQuery] = useQueryStates(parsers);
  const filters = useMemo(() => {
    const chosen = filterKeys.filter((key) => query[key] !== null);
    const values = Object.fromEntries(chosen.map((key) => [key, query[key] ?? []]));
    const all: Filters = { q: query.q ?? '', since: query.since, values };
    return facets ? knownFilters(all, facets) : all;
  }, [query, facets]);

  const setFilters = useCallback<SetFilters>(
    ({ q, since, values }) => {
      void setQuery({ ...byFilterKey((key) => values[key] ?? null), q: q || null, since });
    },
    [setQuery],
  );
  return [filters, setFilters];
}
