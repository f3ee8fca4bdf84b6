'use client';

import { Suspense, useMemo } from 'react';
import { AddressProvider } from '@/components/address/query';
import { CompareBar } from '@/components/compare/CompareBar';
import { ExplorerFilters } from '@/components/filters/ExplorerFilters';
import type { Facet } from '@/data/filters/facets';
import { LiveTable } from './LiveTable';
import { Pages } from './Pages';
import { Count, type MapBase, TableFrame } from './TableFrame';
import { TableGrid } from './TableGrid';
import styles from './TableTools.module.css';
import type { TablePage } from './table-model';
import { prerenderedView } from './table-view';

/** The table of networks: complete in the HTML; with scripts, sorted and filtered by the address. */
export function NetworksTable({
  page,
  map,
  scopes,
}: {
  page: TablePage;
  map: MapBase;
  /** What `ExplorerFilters` takes. */
  scopes: Facet;
}) {
  const networks = useMemo(() => page.rows.map((row) => row.map), [page]);
  return (
    <AddressProvider>
      <ExplorerFilters networks={networks} scopes={scopes}>
        <Suspense fallback={<PrerenderedTable page={page} map={map} />}>
          <LiveTable page={page} map={map} />
        </Suspense>
      </ExplorerFilters>
      <CompareBar place="document" />
    </AddressProvider>
  );
}

/** The table without the parts that need scripts. */
export function PrerenderedTable({ page, map }: { page: TablePage; map: MapBase }) {
  const tools = (
    <div className={styles.tools}>
      <Count shown={page.total} total={page.total} />
    </div>
  );
  return (
    <TableFrame map={map} rows={page.rows} tools={tools}>
      <TableGrid view={prerenderedView(page)} />
      <Pages page={page.page} pages={page.pages} />
    </TableFrame>
  );
}
