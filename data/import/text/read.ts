import { decodeText } from './decode';
import { htmlText, isHtml } from './html';
import { linesOf, type SheetText } from './lines';
import { isPdf, pdfText } from './pdf';
import { UnreadableError } from './unreadable';

/** Bytes beyond which a file is not even read. The largest kind, a PDF, has pictures in it. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * The text of a sheet, whatever it was saved as.
 *
 * @param bytes the file: plain text, HTML or PDF
 * @throws {UnreadableError} where there is no text to be had, saying why and what to do
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

/** The answer to a file that is larger than any sheet. */
export function tooLarge(bytes: number): UnreadableError {
  const megabytes = Math.round(bytes / 1_000_000);
  return new UnreadableError(
    `the file has ${megabytes} MB, a fact sheet has a few kB`,
    'save the page of one network alone',
  );
}
