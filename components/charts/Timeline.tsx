import Link from 'next/link';
import type { NamedNetwork } from '@/data/statistics';
import styles from './charts.module.css';

/** Distance of two dots, in units of the picture. */
const GAP = 14;

/** Years from the first to the last, with a dot and the name of each network; empty years stay. */
export function Timeline({
  years,
  yearHref,
  networkHref,
}: {
  years: readonly { year: number; networks: readonly NamedNetwork[] }[];
  yearHref: (year: number) => string;
  networkHref: (network: NamedNetwork) => string;
}) {
  return (
    <ol className={styles.timeline}>
      {years.map(({ year, networks }) => (
        <li key={year} className={networks.length === 0 ? styles.emptyYear : undefined}>
          <span className={styles.year}>
            {networks.length > 0 ? (
              <Link href={yearHref(year)} prefetch={false}>
                {year}年
              </Link>
            ) : (
              `${year}年`
            )}
          </span>
          <svg
            className={styles.yearDots}
            width={Math.max(1, networks.length) * GAP}
            height={GAP}
            viewBox={`0 0 ${Math.max(1, networks.length) * GAP} ${GAP}`}
            aria-hidden="true"
          >
            {networks.map(({ id }, index) => (
              <circle key={id} cx={(index + 0.5) * GAP} cy={GAP / 2} r="5" />
            ))}
          </svg>
          <span className={styles.yearNetworks}>
            {networks.map((network, index) => (
              <span key={network.id} className={styles.word}>
                {index > 0 && '、'}
                <Link href={networkHref(network)} prefetch={false}>
                  {network.name}
                </Link>
              </span>
            ))}
            {networks.length === 0 && <span className="visually-hidden">なし</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
