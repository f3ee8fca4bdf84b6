'use client';

import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '@/components/ui/numbers';
import type { FilterIndex } from '@/data/filters/filter-index';
import { applyFilters, type Filters, noFilters, optionCounts } from '@/data/filters/filters';
import { toggleValue } from '@/data/filters/named-values';
import { honesty } from '@/data/vocabulary/honesty';
import { FacetGroup } from './FacetGroup';
import styles from './filters.module.css';
import { TextFilter } from './TextFilter';
import type { SetFilters } from './use-filters';
import { YearFilter } from './YearFilter';

/**
 * Every filter, with the number of networks that each value leaves. Changes take effect at once.
 */
export function FilterForm({
  index: { facets, records },
  filters,
  onChange,
}: {
  index: FilterIndex;
  filters: Filters;
  onChange: SetFilters;
}) {
  // with thousands of networks counting takes longer than list and map, which are updated first
  const counted = useDeferredValue(filters);
  const counts = useMemo(() => optionCounts(records, counted), [records, counted]);
  const left = applyFilters(records, filters).length;
  return (
    <search className={styles.form} aria-label="ネットワークの絞り込み">
      <TextFilter q={filters.q} onChange={(q) => onChange({ ...filters, q })} />
      <YearFilter
        records={records}
        since={filters.since}
        onChange={(since) => onChange({ ...filters, since })}
      />
      <div className={styles.facets}>
        {facets.map((facet) => (
          <FacetGroup
            key={facet.key}
            facet={facet}
            chosen={filters.values[facet.key]}
            counts={counts[facet.key]}
            onToggle={(id) => onChange(toggleValue(filters, facet, id))}
          />
        ))}
      </div>
      <p className={styles.note}>
        同じ項目の中はどれか一つ、項目どうしはすべてに当てはまるものを残します。値が
        {honesty['not-stated'].label}のネットワークは、どの値にも当てはまりません。
      </p>
      <p className={styles.foot}>
        <span>
          {formatNumber(records.length)}件中<strong>{formatNumber(left)}件</strong>
        </span>
        <button type="button" className={styles.plain} onClick={() => onChange(noFilters)}>
          すべて解除
        </button>
      </p>
    </search>
  );
}
