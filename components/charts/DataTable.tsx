'use client';

import { NotStated } from '@/components/ui/DefinitionList';
import styles from './charts.module.css';

/** The figures behind a chart: a row's first cell is its heading; null is shown as not stated. */
export type ChartTable = {
  head: readonly string[];
  rows: readonly (readonly (string | null)[])[];
};

/**
 * The table behind a chart, closed at first. A client component so that its cells travel once, as
 * data, and not a second time as rendered elements: that halves the weight of a page of charts.
 */
export function DataTable({ label, head, rows }: ChartTable & { label: string }) {
  return (
    <details className={styles.table}>
      <summary>表で見る</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls takes the keyboard's focus */}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their column
                  <td key={index}>{cell ?? <NotStated />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
