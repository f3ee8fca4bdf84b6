'use client';

import { formatNumber } from '@/components/ui/numbers';
import type { FilterIndex } from '@/data/filters/filter-index';
import { type Filters, noFilters, whatToDrop, withoutParts } from '@/data/filters/filters';
import { dropLabel } from './chips';
import styles from './filters.module.css';
import { keepFocus } from './keep-focus';
import type { SetFilters } from './use-filters';

/** More suggestions would be a list to read. */
const MAX_SUGGESTIONS = 4;

/** Says that no network passes, and offers the filters without which some do. */
export function NoMatch({
  index: { facets, records },
  filters,
  onChange,
}: {
  index: FilterIndex;
  filters: Filters;
  onChange: SetFilters;
}) {
  const drops = whatToDrop(records, filters).slice(0, MAX_SUGGESTIONS);
  return (
    <div className={styles.noMatch}>
      <p>
        <strong>絞り込みに当てはまるネットワークはありません。</strong>
        <span>次のどれかを外すと見つかります。</span>
      </p>
      <ul>
        {drops.map(({ parts, leaves }) => (
          <li key={parts.join()}>
            <button
              type="button"
              className={styles.drop}
              onClick={({ currentTarget }) =>
                keepFocus(currentTarget, () => onChange(withoutParts(filters, parts)))
              }
            >
              {dropLabel(parts, filters, facets)}を外す{' '}
              <span className={styles.count}>{formatNumber(leaves)}件</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.plain}
            onClick={({ currentTarget }) => keepFocus(currentTarget, () => onChange(noFilters))}
          >
            すべて解除
          </button>
        </li>
      </ul>
    </div>
  );
}
