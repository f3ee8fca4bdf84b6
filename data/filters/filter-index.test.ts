import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import { syntheticNetworks } from '../synthetic/networks';
import { facetOptions, filterRecords } from './facets';
import { decodeFilterIndex, encodeFilterIndex } from './filter-index';

const indexOf = (networks: Parameters<typeof filterRecords>[0]) => ({
  facets: facetOptions(networks),
  records: filterRecords(networks),
});

describe('the filter index', () => {
  it.each([
    ['the records', loadNetworks()],
    ['500 invented networks', syntheticNetworks(500)],
  ])('is decoded as it was encoded: %s', (_, networks) => {
    const index = indexOf(networks);
    expect(decodeFilterIndex(JSON.parse(JSON.stringify(encodeFilterIndex(index))))).toEqual(index);
  });

  it('encodeFilterIndex throws for a value that is not offered', () => {
    const { facets, records } = indexOf(loadNetworks());
    const empty = facets.map((facet) => ({ ...facet, options: [] }));
    expect(() => encodeFilterIndex({ facets: empty, records })).toThrow(/has no option/);
  });
});
