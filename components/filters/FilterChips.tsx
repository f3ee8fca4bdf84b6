'use client';

import type { FilterIndex } from '@/data/filters/filter-index';
import { type Filters, noFilters } from '@/data/filters/filters';
import { chipsOf } from './chips';
import styles from './filters.module.css';
import { keepFocus } from './keep-focus';
import type { SetFilters } from './use-filters';

/** The chosen filters, each of which can be removed, and all of them together. */
export function FilterChips({
  facets,
  filters,
  onChange,
}: Pick<FilterIndex, 'facets'> & { filters: Filters; onChange: SetFilters }) {
  const chips = chipsOf(filters, facets);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="選択中の絞り込み">
      {chips.map(({ id, label, without }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`${label}を外す`}
            onClick={({ currentTarget }) => keepFocus(currentTarget, () => onChange(without))}
          >
            {label}
            <Cross />
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
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d="m1.5 1.5 7 7M8.5 1.5l-7 7" />
    </svg>
  );
}
