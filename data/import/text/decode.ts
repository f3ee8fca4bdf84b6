import { UnreadableError } from './unreadable';

const ASCII_ESCAPE = 0x1b;
/** The kind of a file is recognised from its first bytes. */
const SAMPLE_BYTES = 4096;

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a Word, Excel or ZIP file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip file', [0x1f, 0x8b]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a Safari web archive', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]],
];

const SAVE_AGAIN = 'save the page as text, HTML or PDF and import that';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Recognises UTF-16 by its byte order mark, or by the positions of the zero bytes of ASCII characters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 40 && even === 0) return 'utf-16le';
  if (even > sample.length / 40 && odd === 0) return 'utf-16be';
  return null;
}

/** How plausible a text is as Japanese: EUC-JP read as Shift_JIS has many half-width katakana. */
function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES * 4);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return count(/[ぁ-んァ-ヶー一-龠、。]/g) - 3 * count(/[\uff61-\uff9f\ue000-\uf8ff]/g);
}

function lineOfFirstFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

/**
 * Decodes the text of a file that is not a PDF: UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP.
 *
 * @throws {UnreadableError} for binary files and other encodings
 */
export function decodeText(bytes: Uint8Array): string {
  const kind = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (kind) throw new UnreadableError(`this is ${kind[0]}, not text`, SAVE_AGAIN);
  const wide = utf16(bytes);
  const text = wide === null ? decodeBytes(bytes) : decode(bytes, wide);
  if (text === null) {
    throw new UnreadableError(
      'these are not the characters of UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP',
      'save the file as UTF-8',
      lineOfFirstFault(bytes),
    );
  }
  if (text.includes('\0')) throw new UnreadableError('this is a binary file, not text', SAVE_AGAIN);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    throw new UnreadableError(
      'characters were lost when the file was saved (\ufffd)',
      'save the page again, as UTF-8',
      text.slice(0, lost).split('\n').length,
    );
  }
  return text;
}

function decodeBytes(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) throw new UnreadableError('this is a binary file, not text', SAVE_AGAIN);
  // ISO-2022-JP consists of ASCII bytes, so it is also valid UTF-8.
  if (bytes.includes(ASCII_ESCAPE)) {
    const text = decode(bytes, 'iso-2022-jp');
    if (text !== null && plausibility(text) > 0) return text;
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const candidates = ['shift_jis', 'euc-jp']
    .map((encoding) => decode(bytes, encoding))
    .filter((text) => text !== null)
    .sort((a, b) => plausibility(b) - plausibility(a));
  const [best] = candidates;
  return best !== undefined && plausibility(best) > 0 ? best : null;
}
