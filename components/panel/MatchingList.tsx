'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { LeftOut } from '@/components/filters/LeftOut';
import { useMapNetworks } from '@/components/map/loading/use-map-networks';
import { placeOf } from '@/components/map/model/place-of';
import { LoadProblem } from '@/components/ui/LoadProblem';
import { formatNumber } from '@/components/ui/numbers';
import type { CoverageScope } from '@/data/coverage-scopes';
import { NetworkEntry } from './NetworkEntry';
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
  const [networks, load] = useMapNetworks();
  const [limit, setLimit] = useState(step);
  const passing = useMemo(() => {
    if (networks === null || networks === 'failed') return [];
    const own = ids === null ? null : new Set(ids.split(' '));
    return networks.filter(({ id }) => shown.has(id) && (own?.has(id) ?? true));
  }, [networks, ids, shown]);

  if (networks === null) return null;
  if (networks === 'failed') {
    return <LoadProblem onRetry={load}>一覧を読み込めませんでした。</LoadProblem>;
  }
  const hidden = total - passing.length;
  return (
    <>
      {passing.length > 0 && (
        <ul className={styles.list}>
          {passing.slice(0, limit).map((network) => (
            <li key={network.id}>
              <NetworkEntry
                id={network.id}
                name={network.name}
                // where the list is not about one place
                place={ids === null ? placeOf(network) : undefined}
                scope={network.scope}
                scopeLabel={scopes[network.scope]}
              />
            </li>
          ))}
        </ul>
      )}
      {passing.length > limit && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + step)}>
          さらに表示する（残り{formatNumber(passing.length - limit)}件）
        </button>
      )}
      {passing.length === 0 && none}
      {hidden > 0 && (passing.length > 0 || !none) && (
        <LeftOut hidden={hidden} left={passing.length} />
      )}
    </>
  );
}
