import type { Network } from '@/data/schema/network';
import type { Stated, StatedList, Summary } from '@/data/schema/stated';
import { type FieldPath, labelOf } from '@/data/vocabulary';
import type { Cell, CompareRow } from '../cells';
import { listCell, summaryCell, textCell, valueCell } from '../make-cells';

/** A row and how its cell is read from a record; null where the sheet states nothing. */
export type RowReader = CompareRow & { cellOf: (network: Network) => Cell | null };

/** The rows under one heading, with how they are read. */
export type SectionReader = { id: string; title: string; rows: readonly RowReader[] };

/** A year as it is read: 2014年. */
export const year = (value: number) => `${value}年`;

/** A field that takes a list. */
export const list = (id: FieldPath, read: (network: Network) => StatedList): RowReader => ({
  id,
  label: labelOf(id),
  cellOf: (network) => listCell(id, read(network)),
});

/** A field that takes one value. */
export const words = (id: FieldPath, read: (network: Network) => Stated<string>): RowReader => ({
  id,
  label: labelOf(id),
  cellOf: (network) => valueCell(read(network)),
});

/** A field of plain text. */
export const text = (
  id: FieldPath,
  read: (network: Network) => string | null | undefined,
): RowReader => ({ id, label: labelOf(id), cellOf: (network) => textCell(read(network)) });

/** A passage of prose, as the atlas summarises it. */
export const prose = (id: FieldPath, read: (network: Network) => Summary): RowReader => ({
  id,
  label: labelOf(id),
  isSummary: true,
  cellOf: (network) => summaryCell(read(network)),
});
