/** Arbitrary texts for property tests of address parsing: malformed ones, and ones that almost make sense. */

import fc from 'fast-check';
import { TEXTS } from './payloads';

/** Options with which every run tries the same values. */
export const FIXED = { seed: 20_261_120, numRuns: 1000 } as const;

/** Any sequence of UTF-16 units, including halves of surrogate pairs. */
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
 * Texts that contain something malformed.
 *
 * @param sensible words that are valid where the text is read
 */
export function hostileText(sensible: readonly string[] = []): fc.Arbitrary<string> {
  const word = sensible.length > 0 ? fc.oneof(piece, fc.constantFrom(...sensible)) : piece;
  return fc
    .array(fc.tuple(word, fc.constantFrom('', '', ',', '/', '&', '=', '#', ' ', '%2C')), {
      maxLength: 6,
    })
    .map((parts) => parts.flat().join(''));
}
