'use client';

import Link from 'next/link';
import { NotStated } from '@/components/ui/DefinitionList';
import { Bar } from './Bar';
import styles from './charts.module.css';

/** One bar: `value` null is shown as not stated, without a bar. */
export type BarItem = {
  id: string;
  label: string;
  /** Address that the label links to. */
  href?: string;
  value: number | null;
  /** The value as shown: 18,221人. */
  text: string;
  /** What the value leaves out: 4件の計. */
  note?: string;
};

/**
 * Bars on one scale, each with its label and figure; readable without the bars. A client component for
 * the same reason as {@link DataTable}.
 */
export function BarList({
  items,
  max = Math.max(0, ...items.map(({ value }) => value ?? 0)),
}: {
  items: readonly BarItem[];
  /** The value of a full bar; the largest of the items unless several lists share a scale. */
  max?: number;
}) {
  return (
    <ul className={styles.bars}>
      {items.map(({ id, label, href, value, text, note }) => (
        <li key={id}>
          <span className={styles.label}>
            {href ? (
              <Link href={href} prefetch={false}>
                {label}
              </Link>
            ) : (
              label
            )}
          </span>
          {value === null ? (
            <span className={styles.absent}>
              <NotStated />
            </span>
          ) : (
            <>
              <Bar value={value} max={max} />
              <span className={styles.value}>
                {text}
                {note && <span className={styles.valueNote}>{note}</span>}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
