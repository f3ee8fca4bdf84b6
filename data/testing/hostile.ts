/** Arbitrary texts for properties of what reads addresses: malformed ones, and such that nearly make sense. */

import fc from 'fast-check';
import { TEXTS } from './payloads';

/** Every run tries the same values; a failing property prints its seed and path besides. */
export const FIXED = { seed: 20_261_120, numRuns: 1000 } as const;

/** Any sequence of UTF-16 units, halves of surrogate pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
);

/**
 * Texts that something malformed stands in.
 *
 * @param sensible words that mean something where the text is read
 */
export function hostileText(sensible: readonly string[] = []): fc.Arbitrary<string> {
  const word = sensible.length > 0 ? fc.oneof(piece, fc.constantFrom(...sensible)) : piece;
  return fc
    .array(fc.tuple(word, fc.constantFrom('', '', ',', '/', '&', '=', '#', ' ', '%2C')), {
      maxLength: 6,
    })
    .map((parts) => parts.flat().join(''));
}
