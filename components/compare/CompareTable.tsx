'use client';

import { useMemo } from 'react';
import { type ColumnAction, ColumnHead } from './ColumnHead';
import { CompareCell } from './CompareCell';
import { CoverageMap } from './CoverageMap';
import type { Cell, ComparedNetwork, CompareSection, NetworkOption, Scale } from './cells';
import styles from './compare.module.css';
import { isDifference, type RowDifference, rowDifference } from './differences';
import { commonSide } from './map-scale';

/** The marks beside a row's label. */
const MARKS: Partial<Record<RowDifference, string>> = {
  differs: '差あり',
  'partly-stated': '記載に差',
};

/** A chosen network, and what it states; null until that has loaded. */
export type Column = NetworkOption & { data: ComparedNetwork | null };

/** Networks as columns, everything they state as rows, differing rows marked. */
export function CompareTable({
  columns,
  sections,
  differencesOnly,
  query,
  onAction,
}: {
  columns: readonly Column[];
  sections: readonly CompareSection[];
  differencesOnly: boolean;
  query: string;
  onAction: (id: string, action: ColumnAction) => void;
}) {
  const isLoaded = columns.every(({ data }) => data !== null);
  const cellsOf = (row: string): (Cell | null)[] =>
    columns.map(({ data }) => data?.cells[row] ?? null);
  const scales = useMemo(() => scaleMaxima(columns, sections), [columns, sections]);
  const side = commonSide(columns.flatMap(({ data }) => (data ? [data.coverage.frame] : [])));
  const shown = sections
    .map((section) => ({
      ...section,
      rows: section.rows
        .map((row) => {
          const cells = cellsOf(row.id);
          const difference = rowDifference(cells);
          return { row, cells, difference: row.isOptional ? 'same' : difference };
        })
        .filter(({ difference }) => !isLoaded || !differencesOnly || isDifference(difference)),
    }))
    .filter(({ rows }) => rows.length > 0);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls takes the keyboard's focus
    <div className={styles.scroll} role="region" aria-label="比較の表" tabIndex={0}>
      <table className={styles.table} data-columns={columns.length} aria-busy={!isLoaded}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((column, index) => (
              <ColumnHead
                key={column.id}
                network={column}
                query={query}
                isFirst={index === 0}
                isLast={index === columns.length - 1}
                onAction={(action) => onAction(column.id, action)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              地図<span className={styles.hint}>同じ縮尺</span>
            </th>
            {columns.map(({ id, name, data }) => (
              <td key={id}>
                {data && <CoverageMap name={name} coverage={data.coverage} side={side} />}
              </td>
            ))}
          </tr>
        </tbody>
        {shown.map(({ id, title, rows }) => (
          <tbody key={id}>
            <tr className={styles.section}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>{title}</span>
              </th>
            </tr>
            {rows.map(({ row, cells, difference }) => (
              <tr key={row.id} data-difference={isLoaded ? difference : undefined}>
                <th scope="row">
                  {row.label}
                  {isLoaded && MARKS[difference] && (
                    <span className={styles.mark}>{MARKS[difference]}</span>
                  )}
                </th>
                {cells.map((cell, index) => {
                  const column = columns[index];
                  return (
                    <td key={column?.id}>
                      {column?.data ? (
                        <CompareCell
                          row={row}
                          cell={cell}
                          max={row.scale ? scales[row.scale] : 0}
                        />
                      ) : (
                        <span className={styles.none}>…</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The largest figure of the compared networks on each scale: that of a full bar. */
function scaleMaxima(
  columns: readonly Column[],
  sections: readonly CompareSection[],
): Record<Scale, number> {
  const maxima: Record<Scale, number> = { facilities: 0, patients: 0, construction: 0, annual: 0 };
  for (const { id, scale } of sections.flatMap(({ rows }) => rows)) {
    if (!scale) continue;
    for (const { data } of columns) {
      maxima[scale] = Math.max(maxima[scale], data?.cells[id]?.number ?? 0);
    }
  }
  return maxima;
}
