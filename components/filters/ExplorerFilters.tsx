'use client';

import {
  createContext,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { Facet } from '@/data/filters/facets';
import type { FilterIndex } from '@/data/filters/filter-index';
import { activeParts, applyFilters, type Filters } from '@/data/filters/filters';
import { knownFilters } from '@/data/filters/named-values';
import { loadFilterIndex } from './load-filter-index';
import { type SetFilters, useFilters } from './use-filters';

/** The filters of the address, as map, lists and chips share them. */
export type Filtering = {
  /**
   * What a change starts from: the filters of the address, and once the index has loaded only those it knows, with
   * ids in place of names.
   */
  filters: Filters;
  setFilters: SetFilters;
  /** The filters in effect: until the index has loaded, only the legend's. */
  applied: Filters;
  /** What can be filtered by; null until it has loaded, `failed` where it could not be loaded. */
  index: FilterIndex | 'failed' | null;
  /** Loads the index if it has not loaded yet. */
  load: () => void;
  /** Ids of the networks that pass; null where nothing is filtered. */
  shown: ReadonlySet<string> | null;
};

const Context = createContext<Filtering | null>(null);

/** Null in the prerendered HTML and where scripts do not run: there everything is shown. */
export function useFiltering(): Filtering | null {
  return useContext(Context);
}

/** Reads the filters of the address in one place, for the map, the lists and the chips. */
export function ExplorerFilters({
  networks,
  scopes,
  children,
}: {
  /** Null where they are too many for the page: then nothing is filtered before the index has loaded. */
  networks: readonly { id: string; scope: CoverageScope }[] | null;
  /** The legend's group, which needs no index: the map knows every network's scope. */
  scopes: Facet;
  children: ReactNode;
}) {
  const [query, setQuery] = useState<Pick<Filtering, 'filters' | 'setFilters'> | null>(null);
  const [index, setIndex] = useState<Filtering['index']>(null);

  const load = useCallback(() => {
    loadFilterIndex().then(setIndex, () => setIndex('failed'));
  }, []);

  const isFiltered = query !== null && activeParts(query.filters).length > 0;
  useEffect(() => {
    if (isFiltered) load();
  }, [isFiltered, load]);

  const filtering = useMemo<Filtering | null>(() => {
    if (!query) return null;
    const loaded = index === 'failed' ? null : index;
    const applied = knownFilters(query.filters, loaded?.facets ?? (networks ? [scopes] : []));
    const shown = loaded
      ? applyFilters(loaded.records, applied)
      : networks?.filter(({ scope }) => applied.values.scope?.includes(scope) ?? true);
    return {
      filters: loaded ? applied : query.filters,
      setFilters: query.setFilters,
      applied,
      index,
      load,
      shown: shown && activeParts(applied).length > 0 ? new Set(shown.map(({ id }) => id)) : null,
    };
  }, [query, index, networks, scopes, load]);

  return (
    <Context value={filtering}>
      <Suspense fallback={null}>
        <QueryReader onChange={setQuery} />
      </Suspense>
      {children}
    </Context>
  );
}

/** On prerendered pages only children of a Suspense boundary may read the query. */
function QueryReader({
  onChange,
}: {
  onChange: (query: { filters: Filters; setFilters: SetFilters }) => void;
}) {
  const [filters, setFilters] = useFilters();
  // before paint, so that a ticked box does not first show its old state
  useLayoutEffect(() => onChange({ filters, setFilters }), [filters, setFilters, onChange]);
  return null;
}
