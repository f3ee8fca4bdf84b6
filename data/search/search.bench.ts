import { bench, describe } from 'vitest';
import { loadNetworks } from '../load';
import { encodeSearchIndex } from './encode';
import { decodeSearchIndex } from './entries';
import type { EncodedNetwork } from './index-format';
import { Search } from './search';

const index = encodeSearchIndex(loadNetworks());
const networks = Array.from({ length: 2000 }, (_, number) => number).flatMap((number) =>
  index.networks.map(
    ([id, name, ...others]): EncodedNetwork => [`${id}-${number}`, `${name}${number}`, ...others],
  ),
);
const search = new Search(decodeSearchIndex({ ...index, networks }));

describe('a keystroke among 10,000 networks', () => {
  for (const words of ['o', 'yonezawa', '米', '市', '山形 米沢', 'nec', '062', 'xyzzy']) {
    bench(words, () => {
      search.find(words);
    });
  }
});

describe('the index', () => {
  bench('unpacked', () => {
    decodeSearchIndex({ ...index, networks });
  });
});
