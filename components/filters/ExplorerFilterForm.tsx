'use client';

import type { Filtering } from './ExplorerFilters';
import { FilterForm } from './FilterForm';
import { holdInPlace } from './hold-in-place';
import { LoadFailed } from './LoadFailed';

/** The filters as a form in the explorer's panel. */
export function ExplorerFilterForm({ filtering }: { filtering: Filtering }) {
  const { index, applied, setFilters } = filtering;
  if (index === 'failed') return <LoadFailed filtering={filtering} />;
  if (!index) return null;
  return (
    <FilterForm
      index={index}
      filters={applied}
      // the chips above the form come and go with what is chosen in it
      onChange={(filters) => holdInPlace(() => setFilters(filters))}
    />
  );
}
