import Link from 'next/link';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { networkPath } from '@/data/address/paths';
import { shownName } from '@/data/names';
import { prefectureByCode } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { valueLabel } from '@/data/vocabulary';
import styles from './about.module.css';
import { MAX_IN_TEXT, MoreNetworks } from './MoreNetworks';

/** The records as links, with prefecture and coverage scope. */
export function Networks({ networks }: { networks: readonly Network[] }) {
  return (
    <>
      <dl>
        {networks.slice(0, MAX_IN_TEXT).map((network) => {
          const { id, coverage } = network;
          const places = coverage.prefectures.map(
            (code) => prefectureByCode.get(code)?.name ?? code,
          );
          return (
            <div key={id} className={styles.network}>
              <dt>
                <Link href={networkPath(id)} prefetch={false}>
                  {shownName(network)}
                </Link>
              </dt>
              <dd>
                <span>{places.join('・')}</span>
                <span className={styles.scope}>
                  <ScopeMark scope={coverage.scope} />
                  {valueLabel('scope', coverage.scope)}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <MoreNetworks total={networks.length} />
    </>
  );
}
