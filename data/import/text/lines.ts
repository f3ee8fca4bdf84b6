/** A line of a sheet: its number in the file, from 1, and its text. */
export type Line = { number: number; text: string };

/**
 * The text of a sheet. `wraps` is true where lines may be wrapped at the end of a column, as in a PDF. HTML has only
 * intended line breaks.
 */
export type SheetText = { lines: readonly Line[]; wraps: boolean };

/** Splits plain text at any kind of line end. Of successive empty lines only the first is kept. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isBlank = false;
  text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).forEach((line, index) => {
    if (line !== '' || !isBlank) lines.push({ number: index + 1, text: line });
    isBlank = line === '';
  });
  return lines;
}
