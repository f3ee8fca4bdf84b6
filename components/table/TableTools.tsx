'use client';

import { useId } from 'react';
import { FilterBar } from '@/components/filters/FilterBar';
import { FilterControl } from '@/components/filters/FilterControl';
import { ExplorerLink } from '@/components/panel/ExplorerLink';
import { LoadProblem } from '@/components/ui/LoadProblem';
import { ColumnPicker } from './ColumnPicker';
import { Count } from './TableFrame';
import styles from './TableTools.module.css';
import type { TableFile, TablePage } from './table-model';
import { knownColumns } from './table-view';

/** The tools above the table: filter, choose columns, save as CSV, see on the map. */
export function TableTools({
  page,
  columns,
  shown,
  loaded,
  onRetry,
  isPicking,
  onPick,
  onColumns,
  onSave,
  onPrepare,
}: {
  page: TablePage;
  /** Keys of the columns in the address; null for those shown by default. */
  columns: readonly string[] | null;
  /** Number of networks that pass the filters. */
  shown: number;
  loaded: TableFile | null;
  /** Loads again; null while nothing has failed. */
  onRetry: (() => void) | null;
  isPicking: boolean;
  onPick: () => void;
  onColumns: (keys: readonly string[] | null) => void;
  onSave: () => void;
  /** Called when the reader points at a tool that needs the whole table. */
  onPrepare: () => void;
}) {
  const id = useId();
  return (
    <>
      <div className={styles.tools}>
        <Count shown={shown} total={page.total} />
        <div className={styles.filters}>
          <FilterControl />
        </div>
        <div className={styles.buttons}>
          <button
            type="button"
            aria-expanded={isPicking}
            aria-controls={id}
            onPointerEnter={onPrepare}
            onFocus={onPrepare}
            onClick={onPick}
          >
            項目を選ぶ
          </button>
          <button type="button" onPointerEnter={onPrepare} onFocus={onPrepare} onClick={onSave}>
            この表をCSVで保存
          </button>
          <ExplorerLink href="/">地図で見る</ExplorerLink>
        </div>
      </div>
      <FilterBar total={page.total} />
      {onRetry && (
        <LoadProblem className={styles.problem} onRetry={onRetry}>
          表のデータを読み込めませんでした。
        </LoadProblem>
      )}
      <div id={id}>
        {isPicking && loaded && (
          <ColumnPicker
            columns={loaded.columns}
            chosen={knownColumns(loaded, columns)}
            onChange={onColumns}
          />
        )}
      </div>
    </>
  );
}
