'use client';

import { useQueryStates } from 'nuqs';
import { useMemo, useState } from 'react';
import { useFiltering } from '@/components/filters/ExplorerFilters';
import { saveBlob } from '@/components/ui/save';
import { activeParts } from '@/data/filters/filters';
import { orderCsv } from './export-csv';
import { loadTableFile } from './load-table-file';
import { Pages } from './Pages';
import { nextSort } from './sort';
import { type MapBase, TableFrame } from './TableFrame';
import { TableGrid } from './TableGrid';
import { TableTools } from './TableTools';
import styles from './TableTools.module.css';
import { PAGE_SIZE, type TablePage } from './table-model';
import { tableParsers } from './table-query';
import {
  isDefault,
  isLoaded,
  keysOf,
  orderOf,
  prerenderedView,
  type TableRequest,
  viewOf,
} from './table-view';
import { useTableFile } from './use-table-file';

const FILE_NAME = 'renkei-atlas-networks.csv';

const csvBlob = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

/** The table as the address asks for it: filtered, sorted, with the columns chosen. */
export function LiveTable({ page, map }: { page: TablePage; map: MapBase }) {
  const [{ sort, columns }, setQuery] = useQueryStates(tableParsers);
  const [isPicking, setPicking] = useState(false);
  const [activeId, setActive] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const filtering = useFiltering();
  const passing = filtering?.shown ?? null;
  const isNeeded = isPicking || passing !== null || sort !== null || columns !== null;
  const request = useMemo<TableRequest>(
    () => ({ passing, sort, columns }),
    [passing, sort, columns],
  );
  const [file, load] = useTableFile(isNeeded, keysOf(request).join());
  const loaded = file === 'failed' ? null : file;
  const isWhole = isDefault(request);
  const order = useMemo(
    () => (loaded && !isWhole ? orderOf(loaded, request) : null),
    [loaded, isWhole, request],
  );
  const view = useMemo(
    () => (loaded && order ? viewOf(loaded, order, limit) : prerenderedView(page)),
    [loaded, order, limit, page],
  );
  const { rows } = view;
  const shown = order?.places.length ?? page.total;
  const isAwaited =
    (isNeeded && file === null) ||
    (loaded !== null && !isLoaded(loaded, request)) ||
    (filtering?.index === null && activeParts(filtering.filters).length > 0);

  const save = () => {
    loadTableFile(keysOf(request)).then(
      (all) => saveBlob(FILE_NAME, csvBlob(orderCsv(all, orderOf(all, request)))),
      load,
    );
  };

  return (
    <TableFrame
      map={map}
      rows={rows}
      active={rows.find(({ id }) => id === activeId) ?? null}
      tools={
        <TableTools
          page={page}
          columns={columns}
          shown={shown}
          file={file}
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
          <TableGrid
            view={view}
            active={activeId}
            onActivate={setActive}
            onSort={(key) => void setQuery({ sort: nextSort(view.sort, key) })}
          />
        )}
      </div>
      {isWhole && <Pages page={page.page} pages={page.pages} />}
      {order && rows.length < shown && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + PAGE_SIZE)}>
          さらに表示する（残り{shown - rows.length}件）
        </button>
      )}
    </TableFrame>
  );
}
