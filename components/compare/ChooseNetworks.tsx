import Link from 'next/link';
import type { ReactNode } from 'react';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { networkPath, paths } from '@/data/address/paths';
import type { NetworkOption } from './cells';
import { MAX_COMPARED, MIN_COMPARED } from './choice';
import styles from './compare.module.css';

/** More networks are not listed here: readers choose them in the table, on the map and in the search. */
export const MAX_OFFERED = 20;

/** How to choose, in a sentence. */
export function HowToChoose() {
  return (
    <p>
      {`${MIN_COMPARED}件から${MAX_COMPARED}件のネットワークを選ぶと、シートのすべての項目と対象地域の地図を並べて比べられます。アドレスを送れば、同じ比較を見てもらえます。`}
    </p>
  );
}

/** Leads to the networks that are not listed here. */
export function OthersInTable({ query = '' }: { query?: string }) {
  return (
    <p>
      ここにないネットワークは、
      <Link href={paths.table + query} prefetch={false}>
        ネットワーク一覧
      </Link>
      や各ネットワークのページの「比較に追加」で選べます。
    </p>
  );
}

/** Every network as a link, with room for a button that chooses it. */
export function ChooseNetworks({
  networks,
  query = '',
  actionOf,
}: {
  networks: readonly NetworkOption[];
  query?: string;
  actionOf?: (network: NetworkOption) => ReactNode;
}) {
  return (
    <ul className={styles.choices} aria-label="ネットワーク">
      {networks.map((network) => (
        <li key={network.id}>
          <Link href={networkPath(network.id) + query} prefetch={false}>
            {network.name}
          </Link>
          <span className={styles.place}>
            <ScopeMark scope={network.scope} />
            {network.place}
          </span>
          {actionOf?.(network)}
        </li>
      ))}
    </ul>
  );
}
