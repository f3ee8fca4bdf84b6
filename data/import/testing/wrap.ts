import { widthOf } from '../normalise/normalise';

/** What is not broken: words of Latin letters and digits with the spaces in and around them. */
const CHUNK = /[\x20-\x7e]+|[^\x20-\x7e][、。]?/gu;

/** Breaks a text into lines of at most `columns` half-width columns, as a narrow column does. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [chunk] of text.matchAll(CHUNK)) {
    const isGlued = chunk.startsWith(' ') || line.endsWith(' ');
    if (line !== '' && !isGlued && widthOf(line) + widthOf(chunk) > columns) {
      lines.push(line);
      line = '';
    }
    line += chunk;
  }
  return line === '' ? lines : [...lines, line];
}
