'use client';

import type { ReactNode } from 'react';
import { formatNumber } from '@/components/ui/numbers';
import { withBase } from '@/components/ui/withBase';
import { aboutPath, downloadPath } from '@/data/address/paths';
import type { Frame } from '@/data/regions/types';
import { CoverageMap } from './CoverageMap';
import styles from './TableFrame.module.css';
import type { TableRow } from './table-model';

/** The regions that the small map draws. */
export type MapBase = { nation: Frame; prefectures: readonly string[] };

/** The table with its tools above and the small map beside it. */
export function TableFrame({
  map,
  rows,
  active,
  tools,
  children,
}: {
  map: MapBase;
  /** The networks whose coverage the map shows. */
  rows: readonly TableRow[];
  /** The row that the map highlights; left out where scripts do not run. */
  active?: TableRow | null;
  tools: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <div className={styles.main}>
        {tools}
        {children}
      </div>
      <aside className={styles.beside} aria-label="対象地域の地図">
        <CoverageMap rows={rows} active={active ?? null} isLive={active !== undefined} {...map} />
        <p className={styles.downloads}>
          すべての項目：
          <a href={withBase(downloadPath('networks.csv'))} download>
            CSV
          </a>
          <a href={withBase(downloadPath('networks.json'))} download>
            JSON
          </a>
          <a href={withBase(downloadPath('networks.geojson'))} download>
            GeoJSON
          </a>
          <a href={withBase(aboutPath('downloads'))}>説明</a>
        </p>
      </aside>
    </div>
  );
}

/** The number of networks that the table shows. */
export function Count({ shown, total }: { shown: number; total: number }) {
  return (
    <p className={styles.count}>
      {shown === total ? (
        <>
          収録している<b>{formatNumber(total)}件</b>
        </>
      ) : (
        <>
          {formatNumber(total)}件のうち<b>{formatNumber(shown)}件</b>
        </>
      )}
    </p>
  );
}
