import Link from 'next/link';
import { effectRatings } from '@/data/schema/effects';
import type { EffectRow, NamedNetwork } from '@/data/statistics';
import { honesty, valueLabel } from '@/data/vocabulary';
import styles from './charts.module.css';
import { RatingMark } from './RatingMark';

/** The effects as rows, the networks as columns, a mark in each cell; the counts of each row last. */
export function RatingMatrix({
  label,
  networks,
  rows,
  hrefOf,
}: {
  label: string;
  networks: readonly NamedNetwork[];
  rows: readonly EffectRow[];
  /** Where a network's name leads. */
  hrefOf: (network: NamedNetwork) => string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls takes the keyboard's focus
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {networks.map((network) => (
              <th key={network.id} scope="col">
                <Link href={hrefOf(network)} prefetch={false}>
                  {network.name}
                </Link>
              </th>
            ))}
            {effectRatings.map((rating) => (
              <th key={rating} scope="col" className={styles.count}>
                <RatingMark rating={rating} label={`${valueLabel('effect-ratings', rating)}の数`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ effect, ratings }) => (
            <tr key={effect}>
              <th scope="row">{valueLabel('effects', effect)}</th>
              {ratings.map(({ network, rating }) => (
                <td key={network.id}>
                  <RatingMark
                    rating={rating}
                    label={
                      rating ? valueLabel('effect-ratings', rating) : honesty['not-stated'].label
                    }
                  />
                </td>
              ))}
              {effectRatings.map((rating) => (
                <td key={rating} className={styles.count}>
                  {ratings.filter((other) => other.rating === rating).length}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
