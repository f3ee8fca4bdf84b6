'use client';

import { Suspense } from 'react';
import { formatNumber } from '@/components/ui/numbers';
import { activeParts } from '@/data/filters/filters';
import { useFiltering } from './ExplorerFilters';
import { lazyPart } from './lazy';

const Summary = lazyPart(() =>
  import('./FilterSummary').then(({ FilterSummary }) => FilterSummary),
);

/** The chosen filters at the top of every panel; where none is chosen, no code is loaded and nothing is shown. */
export function FilterBar({ total }: { total: number }) {
  const filtering = useFiltering();
  if (!filtering) return null;
  const { filters, index, shown } = filtering;
  return (
    <>
      {/* rendered from the start, so that the first change is announced too */}
      <p className="visually-hidden" aria-live="polite">
        {shown && `絞り込み：${formatNumber(total)}件中${formatNumber(shown.size)}件`}
      </p>
      {/* with the index, so that it is ready when the first filter is chosen */}
      {(index || activeParts(filters).length > 0) && (
        <Suspense fallback={null}>
          <Summary filtering={filtering} />
        </Suspense>
      )}
    </>
  );
}
