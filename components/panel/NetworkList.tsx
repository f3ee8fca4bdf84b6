import { AddToCompare } from '@/components/compare/AddToCompare';
import { ScopeMark } from '@/components/ui/ScopeMark';
import { displayName } from '@/data/names';
import type { Network } from '@/data/schema/network';
import { valueLabel } from '@/data/vocabulary';
import { ExplorerLink } from './ExplorerLink';
import styles from './NetworkList.module.css';

/** Networks with what tells them apart: name, scope, prefecture, operator, first year. */
export function NetworkList({
  networks,
  placeOf,
}: {
  networks: readonly Network[];
  /** Where a network is, if the list is not about one place. */
  placeOf?: (network: Network) => string;
}) {
  return (
    <ul className={styles.list}>
      {networks.map((network) => {
        const { id, overview, coverage } = network;
        const name = displayName(network);
        const year = overview.introduction?.year;
        const facts = [overview.operator?.value, year && `${year}年～`].filter(Boolean);
        return (
          <li key={id} className={styles.network}>
            <div className={styles.head}>
              <ExplorerLink className={styles.name} href={`/networks/${id}/`}>
                {name}
              </ExplorerLink>
              {placeOf && <span className={styles.place}>{placeOf(network)}</span>}
            </div>
            <p className={styles.scope}>
              <ScopeMark scope={coverage.scope} />
              {valueLabel('scope', coverage.scope)}
            </p>
            {name !== overview.systemName && <p className={styles.facts}>{overview.systemName}</p>}
            <p className={styles.facts}>{facts.join('・')}</p>
            <AddToCompare id={id} name={name} />
          </li>
        );
      })}
    </ul>
  );
}
