import type { ReactNode } from 'react';
import type { Basis } from '@/data/statistics';
import { BasisLine } from './BasisLine';
import styles from './charts.module.css';
import { type ChartTable, DataTable } from './DataTable';

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
  /** A note without which the figures would be misread. */
  note?: ReactNode;
  /** Left out where the chart itself is a table. */
  table?: ChartTable;
  /** Whether it takes the whole width where charts stand side by side. */
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
      {table && <DataTable label={`${title}の表`} head={table.head} rows={table.rows} />}
    </figure>
  );
}
