import type { Problem } from './problems';

/** A row of a CSV file with its line number (the header is line 1). */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Reads comma-separated text with a header. Quoted cells are reported as problems, since the sources have none.
 *
 * @returns the well-formed rows, and a problem for each that is not; `usable` is false when the
 *   header is wrong, so that no row can be trusted.
 */
export function parseCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): { rows: CsvRow<Column>[]; problems: Problem[]; usable: boolean } {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (header !== columns.join(',')) {
    const reason = `the header must be ${columns.join(',')}`;
    return { rows: [], problems: [{ file, place: 1, value: header, reason }], usable: false };
  }
  const rows: CsvRow<Column>[] = [];
  const problems: Problem[] = [];
  lines.forEach((value, index) => {
    const place = index + 2;
    if (value === '' && index === lines.length - 1) return;
    const cells = value.split(',').map((cell) => cell.trim());
    if (value.includes('"')) {
      problems.push({ file, place, value, reason: 'quoted cells are not supported' });
    } else if (cells.length !== columns.length) {
      const reason = `${cells.length} cells where ${columns.length} are expected`;
      problems.push({ file, place, value, reason });
    } else {
      const pairs = columns.map((column, cell) => [column, cells[cell] ?? '']);
      // The type of fromEntries does not keep the keys.
      rows.push({ line: place, cells: Object.fromEntries(pairs) as Record<Column, string> });
    }
  });
  return { rows, problems, usable: true };
}
