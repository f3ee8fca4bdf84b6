'use client';

import { memo, type ReactNode } from 'react';
import { AddToCompare } from '@/components/compare/AddToCompare';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { ExplorerLink } from '@/components/panel/ExplorerLink';
import { networkPath } from '@/data/address/paths';
import type { Sort } from '@/data/address/query-values';
import styles from './TableGrid.module.css';
import { NAME, type TableCell, type TableColumn, type TableRow } from './table-model';
import type { TableView } from './table-view';

/** The table itself. Without `onSort` its headings are plain, as in the prerendered HTML. */
export const TableGrid = memo(function TableGrid({
  view: { columns, rows, sort },
  active,
  onActivate,
  onSort,
}: {
  view: TableView;
  /** Id of the network whose coverage the small map highlights. */
  active?: string | null;
  onActivate?: (id: string | null) => void;
  onSort?: (key: string) => void;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label="ネットワークの表" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody onMouseLeave={() => onActivate?.(null)}>
          {rows.map((row) => (
            <Row
              key={row.map.id}
              row={row}
              columns={columns}
              isActive={row.map.id === active}
              onActivate={onActivate}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
});

/** Memoised: pointing at another row renders two rows, not all. */
const Row = memo(function Row({
  row,
  columns,
  isActive,
  onActivate,
}: {
  row: TableRow;
  columns: readonly TableColumn[];
  isActive: boolean;
  onActivate: ((id: string | null) => void) | undefined;
}) {
  const activate = () => onActivate?.(row.map.id);
  return (
    <tr
      data-active={isActive || undefined}
      onMouseEnter={activate}
      onFocus={activate}
      onClick={activate}
    >
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} />
      ))}
    </tr>
  );
});

const DIRECTION = { up: 'ascending', down: 'descending' } as const;

function Heading({
  column: { key, group, label, isNumeric },
  sort,
  onSort,
}: {
  column: TableColumn;
  sort: Sort | null;
  onSort: ((key: string) => void) | undefined;
}) {
  const direction = sort?.key === key ? (sort.isDescending ? 'down' : 'up') : null;
  const words = (
    <>
      {group && <span className={styles.group}>{group}</span>}
      <span className={styles.label}>{label}</span>
    </>
  );
  return (
    <th
      scope="col"
      data-numeric={isNumeric || undefined}
      aria-sort={direction ? DIRECTION[direction] : undefined}
    >
      {onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(key)}>
          <span>{words}</span>
          <Arrow direction={direction} />
        </button>
      ) : (
        words
      )}
    </th>
  );
}

/** The direction a column is sorted in; faint where it is not sorted. */
function Arrow({ direction }: { direction: 'up' | 'down' | null }) {
  return (
    <svg className={styles.arrow} data-direction={direction} viewBox="0 0 8 12" aria-hidden="true">
      <path d="M4 1 7 5H1Z" />
      <path d="M4 11 7 7H1Z" />
    </svg>
  );
}

/** Texts of more characters get a wider column. */
const MAX_NARROW_LENGTH = 40;

function Cell({
  column: { key, isNumeric, missing },
  row,
}: {
  column: TableColumn;
  row: TableRow;
}) {
  const cell = row.cells[key];
  if (!cell) {
    return (
      <td data-numeric={isNumeric || undefined}>
        <span className={styles.missing}>{missing}</span>
      </td>
    );
  }
  if (key === NAME) {
    return (
      // Without the label screen readers would announce the button with each cell of the row.
      <th scope="row" aria-label={cell.text}>
        <ExplorerLink href={networkPath(row.map.id)}>{cell.text}</ExplorerLink>
        <Remark cell={cell} />
        <div className={styles.pin}>
          <AddToCompare id={row.map.id} name={cell.text} />
        </div>
      </th>
    );
  }
  const isProse = cell.text.length > MAX_NARROW_LENGTH;
  return (
    <td data-numeric={isNumeric || undefined} data-prose={isProse || undefined}>
      <Text cell={cell}>{key === 'coverage.scope' && <ScopeMark scope={row.map.scope} />}</Text>
      <Remark cell={cell} />
    </td>
  );
}

function Text({ cell, children }: { cell: TableCell; children: ReactNode }) {
  return (
    <span className={children ? styles.marked : undefined}>
      {children}
      {cell.text}
    </span>
  );
}

function Remark({ cell: { remark } }: { cell: TableCell }) {
  return remark ? <span className={styles.remark}>{remark}</span> : null;
}
