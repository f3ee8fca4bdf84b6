import { describe, expect, it } from 'vitest';
import { encode } from '../testing/encode';
import { decodeText } from './decode';
import { UnreadableError } from './unreadable';

const TEXT = '秋の架空ネットワーク、システムの概要。\n参加団体と参加患者数 10施設';

const ISO_2022_JP = new Uint8Array([
  0x1b, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x24, 0x26, 0x1b, 0x28, 0x42, 0x31,
]);

function messageOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableError)
      return `${error.line}: ${error.message} — ${error.advice}`;
    throw error;
  }
  return 'no error';
}

describe('decodeText with text', () => {
  it.each(['shift_jis', 'euc-jp'] as const)('detects %s', (encoding) => {
    const bytes = encode(TEXT, encoding);
    expect(new TextDecoder(encoding).decode(bytes)).toBe(TEXT);
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('reads UTF-8 with and without a byte order mark', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(decodeText(bytes)).toBe(TEXT);
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe(TEXT);
  });

  it('reads UTF-16 with and without a byte order mark', () => {
    const units = Buffer.from(`${TEXT} plain words`, 'utf16le');
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...units]))).toBe(`${TEXT} plain words`);
    expect(decodeText(new Uint8Array(units))).toBe(`${TEXT} plain words`);
    const swapped = Buffer.from(units).swap16();
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...swapped]))).toBe(`${TEXT} plain words`);
  });

  it('reads ISO-2022-JP, whose bytes are also valid UTF-8', () => {
    expect(decodeText(ISO_2022_JP)).toBe('あいう1');
  });
});

describe('decodeText with a file that is not text', () => {
  const again = 'save the page as text, HTML or PDF and import that';

  it.each([
    ['a Word, Excel or ZIP file', [0x50, 0x4b, 0x03, 0x04]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
    ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0]],
    ['an RTF document', [...Buffer.from('{\\rtf1}')]],
  ])('names the format %s', (name, bytes) => {
    expect(messageOf(new Uint8Array(bytes))).toBe(`1: this is ${name}, not text — ${again}`);
  });

  it('rejects a file with zero bytes', () => {
    const bytes = new Uint8Array([65, 0, 0, 66, 0, 67, 68, 0, 0, 0]);
    expect(messageOf(bytes)).toBe(`1: this is a binary file, not text — ${again}`);
  });

  it('rejects bytes of no encoding, with the line of the first', () => {
    const bytes = new Uint8Array([...Buffer.from('a\nb\n'), 0xff, 0xff, 0xff]);
    expect(messageOf(bytes)).toBe(
      '3: these are not the characters of UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP — save the file as UTF-8',
    );
  });

  it('rejects text with replacement characters', () => {
    expect(messageOf(new TextEncoder().encode('a\n\ufffd'))).toBe(
      '2: characters were lost when the file was saved (\ufffd) — save the page again, as UTF-8',
    );
  });
});
