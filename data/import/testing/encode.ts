/** Encodes a text by decoding every pair of bytes and inverting the result. */
export function encode(text: string, encoding: 'shift_jis' | 'euc-jp'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if (character.length === 1 && !bytesOf.has(character))
        bytesOf.set(character, [first, second]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]),
  );
}
