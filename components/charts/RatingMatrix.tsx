'use client';

import Link from 'next/link';
import { type EffectRating, effectRatings } from '@/data/schema/effects';
import styles from './charts.module.css';

/** The mark and the words for each rating and for a blank, from the vocabulary. */
export type RatingSigns = Record<EffectRating | 'not-stated', { mark: string; label: string }>;

/**
 * Effects as rows, networks as columns, a mark in each cell; the counts of each row last. The marks are
 * text: as drawings, that many would be a fifth of the page. A client component for the same reason as
 * {@link DataTable}.
 */
export function RatingMatrix({
  label,
  signs,
  columns,
  rows,
}: {
  label: string;
  signs: RatingSigns;
  columns: readonly { name: string; href: string }[];
  /** `ratings` in the order of the columns, `counts` in that of the ratings, over all networks. */
  rows: readonly {
    effect: string;
    ratings: readonly (EffectRating | null)[];
    counts: readonly number[];
  }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls takes the keyboard's focus
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {columns.map(({ name, href }) => (
              <th key={href} scope="col">
                <Link href={href} prefetch={false}>
                  {name}
                </Link>
              </th>
            ))}
            {effectRatings.map((rating) => (
              <th key={rating} scope="col" className={styles.count}>
                <Mark
                  rating={rating}
                  sign={{ ...signs[rating], label: `${signs[rating].label}の数` }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ effect, ratings, counts }) => (
            <tr key={effect}>
              <th scope="row">{effect}</th>
              {ratings.map((rating, index) => (
                <td key={columns[index]?.href}>
                  <Mark rating={rating} sign={signs[rating ?? 'not-stated']} />
                </td>
              ))}
              {effectRatings.map((rating, index) => (
                <td key={rating} className={styles.count}>
                  {counts[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ rating, sign }: { rating: EffectRating | null; sign: RatingSigns[EffectRating] }) {
  return (
    <span className={rating ? styles[rating] : undefined} role="img" aria-label={sign.label}>
      {sign.mark}
    </span>
  );
}
