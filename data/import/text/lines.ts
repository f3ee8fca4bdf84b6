/** A line of a sheet as it was read: its number in the file, from 1, and its text. */
export type Line = { number: number; text: string };

/**
 * The text of a sheet. `wraps` says that lines may be broken where a column ended, as they are in
 * text out of a PDF; those of HTML are broken on purpose.
 */
export type SheetText = { lines: readonly Line[]; wraps: boolean };

/** Plain text as lines, whatever ends them: of empty ones in a row only the first is kept. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isBlank = false;
  text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).forEach((line, index) => {
    if (line !== '' || !isBlank) lines.push({ number: index + 1, text: line });
    isBlank = line === '';
  });
  return lines;
}
