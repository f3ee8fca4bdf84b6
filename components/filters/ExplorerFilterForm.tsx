'use client';

import type { Filtering } from './ExplorerFilters';
import { FilterForm } from './FilterForm';
import { LoadFailed } from './LoadFailed';

/** The filters as a form in the explorer's panel. */
export function ExplorerFilterForm({ filtering }: { filtering: Filtering }) {
  const { index, applied, setFilters } = filtering;
  if (index === 'failed') return <LoadFailed filtering={filtering} />;
  return index && <FilterForm index={index} filters={applied} onChange={setFilters} />;
}
