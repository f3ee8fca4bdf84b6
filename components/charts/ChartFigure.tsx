import type { ReactNode } from 'react';
import type { Basis } from '@/data/statistics';
import { honesty } from '@/data/vocabulary/honesty';
import { BasisLine } from './BasisLine';
import styles from './charts.module.css';

/** The figures behind a chart: a row's first cell is its heading; null is shown as not stated. */
export type ChartTable = {
  head: readonly string[];
  rows: readonly (readonly (string | null)[])[];
};

/** A chart under its title, with the networks it was made from and a table of the same figures. */
export function ChartFigure({
  title,
  basis,
  note,
  table,
  wide = false,
  children,
}: {
  title: string;
  basis: Basis;
  /** What else the reader must know to read the figures rightly. */
  note?: ReactNode;
  table: ChartTable;
  /** It takes the whole width where charts stand side by side. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <figure className={wide ? styles.wideFigure : styles.figure} aria-label={title}>
      <figcaption>
        <h3 className={styles.title}>{title}</h3>
        <BasisLine basis={basis} />
        {note && <p className={styles.note}>{note}</p>}
      </figcaption>
      {children}
      <details className={styles.table}>
        <summary>表で見る</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls takes the keyboard's focus */}
        <div className={styles.scroll} role="region" aria-label={`${title}の表`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their column
                    <td key={index}>{cell ?? honesty['not-stated'].label}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
