'use client';

import Link from 'next/link';
import styles from './charts.module.css';

/** Distance of two dots, in units of the picture. */
const GAP = 14;

/** A year, its address, and the networks that started in it. */
export type TimelineYear = {
  year: number;
  href: string;
  networks: readonly { name: string; href: string }[];
};

/** Years from the first to the last, with a dot and the name of each network; empty years stay. */
export function Timeline({ years }: { years: readonly TimelineYear[] }) {
  return (
    <ol className={styles.timeline}>
      {years.map(({ year, href, networks }) => (
        <li key={year} className={networks.length === 0 ? styles.emptyYear : undefined}>
          <span className={styles.year}>
            {networks.length > 0 ? (
              <Link href={href} prefetch={false}>
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
            {networks.map((network, index) => (
              <circle key={network.href} cx={(index + 0.5) * GAP} cy={GAP / 2} r="5" />
            ))}
          </svg>
          <span className={styles.yearNetworks}>
            {networks.map((network, index) => (
              <span key={network.href} className={styles.word}>
                {index > 0 && '、'}
                <Link href={network.href} prefetch={false}>
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
