'use client';

import { useCallback, useMemo, useState } from 'react';
import { useQueryValues } from '@/components/address/query';
import { useFiltering } from '@/components/filters/ExplorerFilters';
import { formatNumber } from '@/components/ui/numbers';
import { saveBlob } from '@/components/ui/save';
import { activeParts } from '@/data/filters/filters';
import { orderCsv } from './export-csv';
import { loadNetworksCsv, loadTable } from './load-table';
import { Pages } from './Pages';
import { nextSort } from './sort';
import { type MapBase, TableFrame } from './TableFrame';
import { TableGrid } from './TableGrid';
import { TableTools } from './TableTools';
import styles from './TableTools.module.css';
import { PAGE_SIZE, type TablePage } from './table-model';
import { isDefault, orderOf, prerenderedView, type TableRequest, viewOf } from './table-view';
import { useTable } from './use-table';

const TABLE_KEYS = ['sort', 'columns'] as const;

const CSV_NAME = 'renkei-atlas-networks.csv';

const csvBlob = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

/** The table as the address asks for it: filtered, sorted, with the chosen columns. */
export function LiveTable({ page, map }: { page: TablePage; map: MapBase }) {
  const [{ sort, columns }, setQuery] = useQueryValues(TABLE_KEYS);
  const [isPicking, setPicking] = useState(false);
  const [activeId, setActive] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [hasSaveFailed, setSaveFailed] = useState(false);
  const filtering = useFiltering();
  const passing = filtering?.shown ?? null;
  const isNeeded = isPicking || passing !== null || sort !== null || columns !== null;
  const request = useMemo<TableRequest>(
    () => ({ passing, sort, columns }),
    [passing, sort, columns],
  );
  const [table, load] = useTable(isNeeded);
  const loaded = table === 'failed' ? null : table;
  const isPrerendered = isDefault(request);
  const order = useMemo(
    () => (loaded && !isPrerendered ? orderOf(loaded, request) : null),
    [loaded, isPrerendered, request],
  );
  const view = useMemo(
    () => (loaded && order ? viewOf(loaded, order, limit) : prerenderedView(page)),
    [loaded, order, limit, page],
  );
  const { rows } = view;
  const shown = order?.networks.length ?? page.total;
  const isAwaited =
    (isNeeded && table === null) ||
    (filtering?.index === null && activeParts(filtering.filters).length > 0);

  const shownSort = view.sort;
  const sortBy = useCallback(
    (key: string) => void setQuery({ sort: nextSort(shownSort, key) }),
    [shownSort, setQuery],
  );
  const save = () => {
    setSaveFailed(false);
    Promise.all([loadTable(), loadNetworksCsv()])
      .then(([file, csv]) =>
        saveBlob(CSV_NAME, csvBlob(orderCsv(file, orderOf(file, request), csv))),
      )
      .catch(() => setSaveFailed(true));
  };

  return (
    <TableFrame
      map={map}
      rows={rows}
      active={rows.find((row) => row.map.id === activeId) ?? null}
      tools={
        <TableTools
          page={page}
          columns={columns}
          shown={shown}
          loaded={loaded}
          onRetry={table === 'failed' ? load : hasSaveFailed ? save : null}
          isPicking={isPicking}
          onPick={() => setPicking(!isPicking)}
          onColumns={(keys) => void setQuery({ columns: keys })}
          onSave={save}
          onPrepare={load}
        />
      }
    >
      <div aria-busy={isAwaited}>
        {rows.length > 0 && (
          <TableGrid view={view} active={activeId} onActivate={setActive} onSort={sortBy} />
        )}
      </div>
      {isPrerendered && <Pages page={page.page} pages={page.pages} />}
      {order && limit < shown && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + PAGE_SIZE)}>
          さらに表示する（残り{formatNumber(shown - limit)}件）
        </button>
      )}
    </TableFrame>
  );
}
