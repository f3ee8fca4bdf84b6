'use client';

import { noFilters } from '@/data/filters/filters';
import type { Filtering } from './ExplorerFilters';
import styles from './filters.module.css';

/** Says that filters have no effect because their data failed to load. */
export function LoadFailed({ filtering: { load, setFilters } }: { filtering: Filtering }) {
  return (
    <p className={styles.failed} role="alert">
      絞り込みに必要なデータを読み込めなかったため、絞り込まずに表示しています。
      <button type="button" className={styles.plain} onClick={load}>
        もう一度読み込む
      </button>
      <button type="button" className={styles.plain} onClick={() => setFilters(noFilters)}>
        すべて解除
      </button>
    </p>
  );
}
