import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { Line, SheetText } from './lines';
import { UnreadableError } from './unreadable';

const MAX_PAGES = 60;
/** Gaps between pieces of text, in text heights, from which they are a space or a new column. */
const SPACE_GAP_EM = 0.2;
const COLUMN_GAP_EM = 1.2;
/** Distance between lines, in text heights, from which a paragraph ends. */
const PARAGRAPH_GAP_EM = 2;

/** Whether a file is a PDF; some have a few bytes before their header. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Adds the pieces of one page to the lines, in the page's order. */
function addPage(items: readonly TextItem[], lines: Line[]): void {
  let text = '';
  let last: { right: number; y: number; height: number } | null = null;
  const push = (line: string) => lines.push({ number: lines.length + 1, text: line });
  for (const { str, transform, width, height } of items) {
    // Skips the spaces that PDF.js guesses, since gaps distinguish columns from words.
    if (str.trim() === '') continue;
    const [x = 0, y = 0] = [Number(transform[4]), Number(transform[5])];
    const size: number = height || last?.height || 1;
    if (last) {
      const fall = Math.abs(y - last.y);
      const gap = x - last.right;
      if (fall > size / 2 || gap < -size) {
        push(text);
        if (fall > size * PARAGRAPH_GAP_EM) push('');
        text = '';
      } else if (gap > size * COLUMN_GAP_EM) text += '\t';
      else if (gap > size * SPACE_GAP_EM) text += ' ';
    }
    text += str;
    last = { right: x + width, y, height: size };
  }
  if (text !== '') push(text);
  push('');
}

function whyUnreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new UnreadableError('the PDF asks for a password', 'save it without one')
    : new UnreadableError('the PDF is damaged', 'save the page as PDF again');
}

/**
 * The text of a PDF, line by line. Line numbers count the lines of all pages together, as
 * `--report` lists them.
 *
 * @throws {UnreadableError} for damaged, protected or very long files, and those without text
 */
export async function pdfText(bytes: Uint8Array): Promise<SheetText> {
  // Loaded only for a PDF, since loading is slow.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const lines: Line[] = [];
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      throw new UnreadableError(
        `the PDF has ${document.numPages} pages, a fact sheet has a few`,
        'import one sheet a file',
      );
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      addPage(
        items.filter((item) => 'str' in item),
        lines,
      );
    }
  } catch (error) {
    throw whyUnreadable(error);
  } finally {
    await task.destroy();
  }
  if (lines.every(({ text }) => text.trim() === '')) {
    throw new UnreadableError(
      'the PDF has no text, only pictures of it',
      'save the page itself as PDF, or have the scan recognised (OCR) first',
    );
  }
  return { lines, wraps: true };
}
