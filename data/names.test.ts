import { describe, expect, it } from 'vitest';
import { loadNetworks } from './load';
import { displayName, endedYears, shownName, withoutYears } from './names';
import type { Network } from './schema/network';

/** A recorded network as if it had begun and ended in these years. */
function ended(begin: number | null, end: number | null): Network {
  const [network] = loadNetworks();
  if (!network?.overview.introduction) throw new Error('there is no record to start from');
  const introduction = { ...network.overview.introduction, year: begin };
  const endYear = end === null ? null : { value: end, remark: null };
  return { ...network, overview: { ...network.overview, introduction, endYear } };
}

describe('endedYears', () => {
  it.each([
    [2017, 2019, '2017～2019年（運用終了）'],
    [null, 2019, '～2019年（運用終了）'],
    [2019, 2019, '2019年（運用終了）'],
    [2017, null, null],
  ])('from %s to %s returns %s', (begin, end, words) => {
    expect(endedYears(ended(begin, end))).toBe(words);
  });

  it('names no start year where the sheet states no introduction', () => {
    const network = ended(2017, 2019);
    const overview = { ...network.overview, introduction: null };
    expect(endedYears({ overview })).toBe('～2019年（運用終了）');
  });
});

describe('shownName', () => {
  it('returns only the name while the network operates', () => {
    const network = ended(2017, null);
    expect(shownName(network)).toBe(displayName(network));
  });

  it.each([
    [2017, 2019],
    [null, 2019],
    [2019, 2019],
  ])('is undone by withoutYears: from %s to %s', (begin, end) => {
    const network = ended(begin, end);
    expect(shownName(network)).toContain('（運用終了）');
    expect(withoutYears(shownName(network))).toBe(displayName(network));
  });
});
