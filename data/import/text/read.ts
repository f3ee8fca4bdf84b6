import { decodeText } from './decode';
import { htmlText, isHtml } from './html';
import { linesOf, type SheetText } from './lines';
import { isPdf, pdfText } from './pdf';
import { UnreadableError } from './unreadable';

/** Larger files are not read. The largest sheets are PDFs with pictures. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * Reads the text of a sheet in any supported format.
 *
 * @param bytes the file: plain text, HTML or PDF
 * @throws {UnreadableError} where the file has no text, with the reason and advice
 */
export async function readText(bytes: Uint8Array): Promise<SheetText> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes.length);
  if (isPdf(bytes)) return pdfText(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') {
    throw new UnreadableError('the file is empty', 'save the page of the network again');
  }
  if (/^MIME-Version:|^Content-Type: multipart\/related/im.test(text.slice(0, 2000))) {
    throw new UnreadableError(
      'this is a web archive (MHTML)',
      'save the page as HTML only, as text or as PDF',
    );
  }
  return isHtml(text) ? htmlText(text) : { lines: linesOf(text), wraps: true };
}

/** The error for a file that is larger than {@link MAX_FILE_BYTES}. */
export function tooLarge(bytes: number): UnreadableError {
  const megabytes = Math.round(bytes / 1_000_000);
  return new UnreadableError(
    `the file has ${megabytes} MB, a fact sheet has a few kB`,
    'save the page of one network alone',
  );
}
