'use client';

import { formatNumber } from '@/components/ui/numbers';
import type { Facet } from '@/data/filters/facets';
import styles from './filters.module.css';

/** The values of a group to choose from; folded until the reader opens it. */
export function FacetGroup({
  facet: { label, options },
  chosen,
  counts,
  onToggle,
}: {
  facet: Facet;
  /** Undefined where the group does not filter. */
  chosen: readonly string[] | undefined;
  /** How many networks each value leaves. */
  counts: ReadonlyMap<string, number>;
  onToggle: (id: string) => void;
}) {
  return (
    <details className={styles.facet}>
      <summary>
        {label}
        {chosen && <span className={styles.chosen}>{chosen.length}個選択</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {options.map(({ id, label: value }) => {
          const count = counts.get(id) ?? 0;
          const isChosen = chosen?.includes(id) ?? false;
          return (
            <label key={id} className={styles.option}>
              <input
                type="checkbox"
                checked={isChosen}
                // disabled where it would leave nothing; a chosen value can always be removed
                disabled={count === 0 && !isChosen}
                onChange={() => onToggle(id)}
              />
              {value}
              <span className={styles.count}>{formatNumber(count)}件</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
