'use client';

import { usePath } from '@/components/address/use-path';
import { formatNumber } from '@/components/ui/numbers';
import { paths, selectionOf } from '@/data/address/paths';
import { activeParts } from '@/data/filters/filters';
import type { Filtering } from './ExplorerFilters';
import { FilterChips } from './FilterChips';
import styles from './filters.module.css';
import { LoadFailed } from './LoadFailed';
import { NoMatch } from './NoMatch';

/** The chosen filters, how many networks pass, and what to drop where none does. */
export function FilterSummary({ filtering }: { filtering: Filtering }) {
  const { index, filters, applied, shown, setFilters } = filtering;
  const path = usePath();
  const selection = selectionOf(path);
  if (activeParts(filters).length === 0) return null;
  if (index === 'failed') return <LoadFailed filtering={filtering} />;
  if (!index || !shown) return null;
  const isLeftOut = selection.kind === 'network' && !shown.has(selection.id);
  return (
    <section className={styles.summary} aria-label="選択中の絞り込み">
      <p>
        絞り込み中：収録{formatNumber(index.records.length)}件中
        <strong>{formatNumber(shown.size)}件</strong>
        {isLeftOut && '（このネットワークは当てはまりません）'}
      </p>
      <FilterChips facets={index.facets} filters={applied} onChange={setFilters} />
      {/* on the first page NoneLeft shows this in place of the list */}
      {shown.size === 0 && path !== paths.nation && (
        <NoMatch index={index} filters={applied} onChange={setFilters} />
      )}
    </section>
  );
}
