'use client';

import { useCallback, useMemo } from 'react';
import { useQueryValues } from '@/components/address/query';
import { filterQueryKeys, filtersOf, queryOf } from '@/data/address/filters';
import type { Filters } from '@/data/filters/filters';

/** Replaces all filters in the address, without a step in the history. */
export type SetFilters = (filters: Filters) => void;

/** The filters as the address has them, and how to change them. Needs a Suspense boundary, as `useQueryValues` does. */
export function useFilters(): [Filters, SetFilters] {
  const [query, setQuery] = useQueryValues(filterQueryKeys);
  const filters = useMemo(() => filtersOf(query), [query]);
  const setFilters = useCallback<SetFilters>((next) => void setQuery(queryOf(next)), [setQuery]);
  return [filters, setFilters];
}
