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

/**
 * A cell as written. Text that may be taken for a formula gets an apostrophe in front; a number is
 * written as it is, a negative one too, since a number can be no formula.
 */
function cell(value: CsvValue): string {
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
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + LINE_END).join('');
}
