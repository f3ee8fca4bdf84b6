'use client';

import type { ReactNode } from 'react';
import { useFiltering } from './ExplorerFilters';
import styles from './filtered-list.module.css';

/**
 * A list of networks without those that the filters leave out; it says how many these are, so that a
 * filter is never taken for the absence of a network. In the HTML the list is whole.
 */
export function FilteredList({
  items,
  className,
  none,
}: {
  items: readonly { id: string; item: ReactNode }[];
  className?: string | undefined;
  /** What stands for the list where nothing is left; otherwise the number left out alone. */
  none?: ReactNode;
}) {
  const shown = useFiltering()?.shown;
  const left = shown ? items.filter(({ id }) => shown.has(id)) : items;
  const hidden = items.length - left.length;
  return (
    <>
      {left.length > 0 && (
        <ul className={className}>
          {left.map(({ id, item }) => (
            <li key={id}>{item}</li>
          ))}
        </ul>
      )}
      {left.length === 0 && none}
      {hidden > 0 && (left.length > 0 || !none) && (
        <p className={styles.hidden}>
          {left.length > 0 && 'ほか'}
          {hidden}件は、選択中の絞り込みに当てはまりません。
        </p>
      )}
    </>
  );
}
