import { describe, expect, it } from 'vitest';
import { coverageScopes } from '../coverage-scopes';
import { loadNetworks } from '../load';
import { facetOptions } from './facets';
import { noFilters } from './filters';
import { knownFilters, toggleValue } from './known';
import { filterQuery, parseFilters } from './query';

const facets = facetOptions(loadNetworks());
const read = (query: string) =>
  knownFilters(parseFilters(new URLSearchParams(query)), facets).values;

describe('values in the address', () => {
  it.each([
    ['scope=prefecture', ['prefecture']],
    ['scope=unstated,prefecture', ['prefecture', 'unstated']],
    ['scope=prefecture,prefecture', ['prefecture']],
    ['scope=prefecture,everything', ['prefecture']],
    ['scope=none', []],
  ])('%s chooses %j', (query, scope) => {
    expect(read(query)).toEqual({ scope });
  });

  it.each([
    '',
    'everything',
    'Prefecture',
    'none,',
    ',',
  ])('%j says nothing that is known, and is as good as no filter', (query) => {
    expect(read(`scope=${query}`)).toEqual({});
    expect(read(`vendor=${query}`)).toEqual({});
  });

  it('are read as they were written', () => {
    for (const scope of [[], ...coverageScopes.map((one) => [one]), [...coverageScopes]]) {
      expect(read(filterQuery({ ...noFilters, values: { scope } }))).toEqual({ scope });
    }
  });

  it('are ignored group by group', () => {
    expect(read('vendor=oracle,nec&consent=nonsense&scope=none')).toEqual({
      vendor: ['nec'],
      scope: [],
    });
  });
});

it('a value is chosen and taken back, in the order offered', () => {
  const vendors = facets.find(({ key }) => key === 'vendor');
  if (!vendors) throw new Error('no vendors');
  const one = toggleValue(noFilters, vendors, 'sec');
  const two = toggleValue(one, vendors, 'fujitsu');
  expect(two.values).toEqual({ vendor: ['fujitsu', 'sec'] });
  const none = toggleValue(toggleValue(two, vendors, 'sec'), vendors, 'fujitsu');
  expect(none).toEqual(noFilters);
});
