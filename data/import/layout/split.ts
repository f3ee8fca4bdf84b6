import { widthOf } from '../normalise/normalise';
import type { SheetText } from '../text/lines';
import { type Cell, cellsOf } from './cells';
import { type FieldId, form, headings } from './form';
import { findHeader, type Header } from './header';
import { type Candidate, findLabels } from './labels';

/** A piece of a field's content: a cell, or the part of a cell after the label. */
export type Piece = { line: number; text: string; width: number; bullet: boolean };

/** A field's content: the line of its label and its pieces; a blank field has none. */
export type Content = { line: number; pieces: readonly Piece[] };

/** The part of the sheet that a cell was assigned to; null for none. */
export type SheetPart = FieldId | 'heading' | 'name' | 'website' | null;

/** A cell of the sheet and the part it was assigned to. */
export type Traced = { line: number; text: string; to: SheetPart };

/** A sheet divided into the fields of its form. */
export type Sheet = {
  /** Every field whose label was found. */
  fields: ReadonlyMap<FieldId, Content>;
  header: Header;
  trace: readonly Traced[];
  /** Width of the column of values in half-width columns; infinite where its lines are not wrapped. */
  columns: number;
  /** The line where a second sheet begins, if the file has one. */
  secondSheet: number | null;
};

/** Limit of a sheet's cells. A sheet with its page has about 300. */
export const MAX_CELLS = 20_000;

const END_OF_SHEET = '事例一覧へ戻る';

/** Headings without a value, as in the page's table of contents. */
const isHeading = ({ text }: Cell) => headings.has(text.replaceAll(' ', ''));

function labelCells(labels: readonly Candidate[]): Set<number> {
  const taken = new Set<number>();
  for (const { first, last, rest } of labels) {
    if (rest === null) for (let index = first; index <= last; index += 1) taken.add(index);
    else taken.add(first).add(rest);
  }
  return taken;
}

/** The content of one label: the text after it and the cells up to `end`. */
function piecesOf(body: readonly Cell[], label: Candidate, end: number): [Piece[], number[]] {
  const pieces: Piece[] = [];
  const indices: number[] = [];
  for (let index = label.value.cell; index < end; index += 1) {
    const cell = body[index];
    if (!cell || index === label.rest || (index > label.value.cell && isHeading(cell))) continue;
    const offset = index === label.value.cell ? label.value.offset : 0;
    const text = cell.text.slice(offset).trim();
    if (text === '') continue;
    const width = cell.width - widthOf(cell.text.slice(0, offset));
    pieces.push({ line: cell.line, text, width, bullet: cell.bullet && offset === 0 });
    indices.push(index);
  }
  return [pieces, indices];
}

function secondSheet(body: readonly Cell[]): number | null {
  const [name, operator] = ['システム名', '代表団体'].map((label) =>
    body.filter(
      ({ text }) => text === label || text.startsWith(`${label} `) || text.startsWith(`${label}:`),
    ),
  );
  const again = name?.[1];
  return again && (operator?.length ?? 0) > 1 ? again.line : null;
}

/** Assigns every cell to a field or another part of the sheet. */
function assign(body: readonly Cell[], labels: readonly Candidate[], closing: number) {
  const fields = new Map<FieldId, Content>();
  const partOfCell = new Map<Cell, SheetPart>();
  labels.forEach((label, position) => {
    const slot = form[label.slot];
    const cells = body.slice(label.first, label.last + 1);
    for (const cell of cells) partOfCell.set(cell, slot?.kind === 'field' ? slot.id : 'heading');
    if (slot?.kind !== 'field') return;
    const next = labels[position + 1];
    // Text after the link back to the list belongs to the site, unless a later page repeats the link.
    const end = next?.first ?? body.findIndex(({ line }) => line > closing);
    const [pieces, indices] = piecesOf(body, label, end < 0 ? body.length : end);
    fields.set(slot.id, { line: cells[0]?.line ?? 1, pieces });
    for (const index of indices) {
      const cell = body[index];
      if (cell) partOfCell.set(cell, slot.id);
    }
  });
  return { fields, partOfCell };
}

/**
 * Divides a sheet into the fields of its form, ignoring page furniture.
 *
 * @returns null for text that is too long to be a sheet
 */
export function splitSheet({ lines, wraps }: SheetText): Sheet | null {
  const cells = cellsOf(lines, MAX_CELLS);
  if (cells === null) return null;
  const all = cells.filter(({ furniture }) => !furniture);
  const closing = cells.findLast(({ text }) => text === END_OF_SHEET)?.line ?? Infinity;

  // The block above the form is found by the system's name, which the form states.
  const first = findLabels(all);
  const name = assign(all, first, closing).fields.get('overview.systemName')?.pieces ?? [];
  const taken = labelCells(first);
  const start = first.find(({ slot }) => form[slot]?.kind === 'field')?.first ?? 0;
  const systemName = name.map(({ text }) => text).join('');
  const header = findHeader(all, systemName, (index) => taken.has(index), start);

  const body = all.filter((_, index) => !header.cells.has(index));
  const { fields, partOfCell } = assign(body, findLabels(body), closing);
  const trace = all.map((cell, index): Traced => {
    const { line, text } = cell;
    if (header.cells.has(index))
      return { line, text, to: text.includes('://') ? 'website' : 'name' };
    return { line, text, to: partOfCell.get(cell) ?? (isHeading(cell) ? 'heading' : null) };
  });
  const widths = [...fields.values()].flatMap(({ pieces }) => pieces.map(({ width }) => width));
  const columns = wraps ? Math.max(0, ...widths) : Infinity;
  return { fields, header, trace, columns, secondSheet: secondSheet(all) };
}
