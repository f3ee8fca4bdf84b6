import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadNetworks } from '../load';
import { FIXED, hostileText } from '../testing/hostile';
import { encodeSearchIndex } from './encode';
import { decodeSearchIndex } from './entries';
import { Search } from './search';

it('Search finds only pages of the atlas, whatever is searched for', () => {
  const search = new Search(decodeSearchIndex(encodeSearchIndex(loadNetworks())));
  const words = hostileText(['秋田', 'あきた', 'akita', '0603', '県央', 'OKI', 'よねざw']);
  fc.assert(
    fc.property(words, (text) => {
      for (const { matches } of search.find(text)) {
        for (const { entry } of matches) {
          expect(entry.path).toMatch(
            /^\/(prefectures|areas|networks)\/[\w-]+\/(\?municipality=\d{5})?$/,
          );
        }
      }
    }),
    { ...FIXED, numRuns: 200 },
  );
});
