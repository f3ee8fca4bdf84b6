'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { AddToCompare } from '@/components/compare/AddToCompare';
import { loadMapNetworks } from '@/components/map/load-map-networks';
import type { MapNetwork } from '@/components/map/map-model';
import { ScopeMark } from '@/components/ui/ScopeMark';
import type { CoverageScope } from '@/data/coverage-scopes';
import { mapIndex } from '@/data/regions/map-index';
import { ExplorerLink } from './ExplorerLink';
import styles from './NetworkList.module.css';

/** A list of more networks than a page names. */
export type LongList = {
  /** Ids of the list's networks, with spaces between; null for all networks there are. */
  ids: string | null;
  /** How many these are. */
  total: number;
  /** How many are listed at a time. */
  step: number;
  /** The scopes' words. */
  scopes: Readonly<Record<CoverageScope, string>>;
  /** Where those are that the page does not name. */
  rest: ReactNode;
};

/** The networks of a long list that pass the filters, some at a time. */
export function MatchingList({
  ids,
  total,
  step,
  scopes,
  shown,
  none,
}: Omit<LongList, 'rest'> & {
  /** Ids of the networks that pass the filters. */
  shown: ReadonlySet<string>;
  /** What stands for the list where nothing is left; otherwise the number left out alone. */
  none?: ReactNode;
}) {
  const [networks, setNetworks] = useState<readonly MapNetwork[] | 'failed' | null>(null);
  const [limit, setLimit] = useState(step);
  useEffect(() => {
    loadMapNetworks().then(setNetworks, () => setNetworks('failed'));
  }, []);
  const passing = useMemo(() => {
    if (networks === null || networks === 'failed') return [];
    const own = ids === null ? null : new Set(ids.split(' '));
    return networks.filter(({ id }) => shown.has(id) && (own?.has(id) ?? true));
  }, [networks, ids, shown]);

  if (networks === null) return null;
  if (networks === 'failed') return <p role="alert">一覧を読み込めませんでした。</p>;
  const hidden = total - passing.length;
  return (
    <>
      {passing.length > 0 && (
        <ul className={styles.list}>
          {passing.slice(0, limit).map((network) => (
            <li key={network.id}>
              <Entry network={network} isPlaced={ids === null} scope={scopes[network.scope]} />
            </li>
          ))}
        </ul>
      )}
      {passing.length > limit && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + step)}>
          さらに表示する（残り{passing.length - limit}件）
        </button>
      )}
      {passing.length === 0 && none}
      {hidden > 0 && (passing.length > 0 || !none) && (
        <p className={styles.rest}>
          {passing.length > 0 && 'ほか'}
          {hidden}件は、選択中の絞り込みに当てはまりません。
        </p>
      )}
    </>
  );
}

function Entry({
  network: { id, name, scope: kind, prefectures },
  isPlaced,
  scope,
}: {
  network: MapNetwork;
  /** The list is not about one place: each entry says where it is. */
  isPlaced: boolean;
  scope: string;
}) {
  const places = prefectures.map((code) => mapIndex.prefectures.get(code)?.name ?? code);
  return (
    <div className={styles.network}>
      <div className={styles.head}>
        <ExplorerLink className={styles.name} href={`/networks/${id}/`}>
          {name}
        </ExplorerLink>
        {isPlaced && <span className={styles.place}>{places.join('・')}</span>}
      </div>
      <p className={styles.scope}>
        <ScopeMark scope={kind} />
        {scope}
      </p>
      <AddToCompare id={id} name={name} />
    </div>
  );
}
