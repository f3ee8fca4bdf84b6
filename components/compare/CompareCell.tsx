import { Bar } from '@/components/charts/Bar';
import { RatingMark } from '@/components/charts/RatingMark';
import { NotStated } from '@/components/ui/DefinitionList';
import { honesty } from '@/data/vocabulary/honesty';
import { parts } from '@/data/vocabulary/parts';
import type { Cell, CompareRow } from './cells';
import styles from './compare.module.css';

/** What a network states in a row: lines, a bar on the row's common scale, a mark, the remark. */
export function CompareCell({
  row,
  cell,
  max,
}: {
  row: CompareRow;
  cell: Cell | null;
  /** The figure of a full bar. */
  max: number;
}) {
  if (!cell) {
    return row.isOptional ? (
      <span className={styles.none}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">なし</span>
      </span>
    ) : (
      <NotStated />
    );
  }
  const { lines, rating, number, remark, href } = cell;
  if (rating) {
    return (
      <span className={styles.rating}>
        <RatingMark rating={rating} />
        {lines[0]}
      </span>
    );
  }
  return (
    <>
      {row.isSummary && <span className={styles.tag}>{honesty.summary.label}</span>}
      {href ? (
        <a className={styles.website} href={href} target="_blank" rel="noopener noreferrer">
          {lines[0]}
          <span className="visually-hidden">（外部サイト、新しいタブで開きます）</span>
        </a>
      ) : (
        <Lines lines={lines} />
      )}
      {row.scale && number !== undefined && <Bar value={number} max={max} />}
      {remark !== undefined && (
        <p className={styles.remark}>
          <span className={styles.tag}>{parts.remark.label}</span>
          {remark}
        </p>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
