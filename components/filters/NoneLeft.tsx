'use client';

import { Suspense } from 'react';
import { useFiltering } from './ExplorerFilters';
import { lazyPart } from './lazy';

const NoMatch = lazyPart(() => import('./NoMatch').then((module) => module.NoMatch));

/** Replaces the list of all networks where none passes the filters. */
export function NoneLeft() {
  const filtering = useFiltering();
  if (!filtering?.index || filtering.index === 'failed') return null;
  return (
    <Suspense fallback={null}>
      <NoMatch
        index={filtering.index}
        filters={filtering.applied}
        onChange={filtering.setFilters}
      />
    </Suspense>
  );
}
