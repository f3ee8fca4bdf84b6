/** A cell: text, a number, or nothing at all (an empty cell). */
export type CsvValue = string | number | null;

/** Excel takes a file for UTF-8 only if it starts with this. */
const BYTE_ORDER_MARK = '\ufeff';

const LINE_END = '\r\n';

/**
 * Text that a spreadsheet may take for a formula: what starts with `=`, `+`, `-`, `@`, their full-width
 * forms (Japanese spreadsheets take them too), a tab or a line end.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

const NEEDS_QUOTES = /[",\r\n]/;

/** A cell as written, with what ends it. */
const WRITTEN_CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;

/**
 * Writes a cell. Text that may be taken for a formula gets an apostrophe in front; a number is
 * written as it is, a negative one too, since a number can be no formula.
 */
function writeCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): UTF-8 with byte order mark, CRLF after every row.
 *
 * @param rows the header first; all of one length
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return joinRows(rows.map((row) => row.map(writeCell)));
}

/** Cells that are already written, as CSV: the inverse of {@link splitRows}. */
export function joinRows(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.join(',') + LINE_END).join('');
}

/** Splits what {@link csvText} has written into rows of cells, which keep their quotes and apostrophes. */
export function splitRows(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of csv.replace(/^\ufeff/, '').matchAll(WRITTEN_CELL)) {
    row.push(cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
