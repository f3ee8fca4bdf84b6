import { describe, expect, it } from 'vitest';
import { filtersOf } from '../address/filters';
import { queryKeys } from '../address/query-keys';
import { coverageScopes } from '../coverage-scopes';
import { loadNetworks } from '../load';
import { valueSets } from '../vocabulary';
import { spellingKey } from '../vocabulary/spelling';
import { facetOptions } from './facets';
import { type FilterKey, noFilters } from './filters';
import { knownFilters, toggleValue } from './named-values';

const facets = facetOptions(loadNetworks());
const read = (query: Partial<Record<FilterKey, string>>) => {
  const words = Object.entries(query).map(([key, text]) => [
    key,
    queryKeys[key as FilterKey].parse(text),
  ]);
  return knownFilters(filtersOf(Object.fromEntries(words)), facets).values;
};

describe('knownFilters', () => {
  it.each([
    ['prefecture', ['prefecture']],
    ['unstated,prefecture', ['prefecture', 'unstated']],
    ['prefecture,prefecture', ['prefecture']],
    ['prefecture,everything', ['prefecture']],
    ['none', []],
  ])('knownFilters reads scope=%s as %j', (scope, expected) => {
    expect(read({ scope })).toEqual({ scope: expected });
  });

  it.each([
    '',
    'everything',
    'none,',
    ',',
  ])('knownFilters does not filter by %j, which names nothing', (word) => {
    expect(read({ scope: word, vendor: word })).toEqual({});
  });

  it.each([
    ['vendor', '富士通', ['fujitsu']],
    ['vendor', '富士通(株)', ['fujitsu']],
    ['vendor', '富士通株式会社', ['fujitsu']],
    ['vendor', 'ＦＵＪＩＴＳＵ', ['fujitsu']],
    ['vendor', '日本電気（株）（（株）SEC）', ['nec', 'sec']],
    ['vendor', 'ND Software', ['nd-software']],
    ['vendor', '富士通,oracle,nec', ['fujitsu', 'nec']],
    ['scope', '全県域', ['prefecture']],
    ['scope', '全県域での連携', ['prefecture']],
    ['scope', 'Prefecture', ['prefecture']],
    ['scope', '対象地域の記載なし', ['unstated']],
    ['storage', 'SS-MIX ２', ['ss-mix2']],
    ['storage', '記載なし', ['unstated']],
    ['facility', '病院', ['hospital']],
    ['fee', '無料', ['free']],
  ] as const)('knownFilters reads the name %s=%s as %j', (key, words, expected) => {
    expect(read({ [key]: words })).toEqual({ [key]: expected });
  });

  it('knownFilters reads every label that is offered as its own id', () => {
    for (const { key, options } of facets) {
      for (const { id, label } of options) {
        // commas separate values, in names as in ids
        expect(read({ [key]: label.replaceAll(',', '、') }), label).toEqual({ [key]: [id] });
      }
    }
  });

  it('knownFilters reads what was written', () => {
    for (const scope of [[], ...coverageScopes.map((one) => [one]), [...coverageScopes]]) {
      expect(read({ scope: queryKeys.scope.write(scope) })).toEqual({ scope });
    }
  });

  it('knownFilters ignores unknown words group by group', () => {
    expect(read({ vendor: 'oracle,nec', consent: 'nonsense', scope: 'none' })).toEqual({
      vendor: ['nec'],
      scope: [],
    });
  });
});

it('no spelling of the vocabulary names two values of a set', () => {
  for (const [set, terms] of Object.entries(valueSets)) {
    const owners = new Map<string, string>();
    for (const { id, label, english, aliases } of terms) {
      for (const spelling of new Set([id, label, english, ...aliases].map(spellingKey))) {
        expect(owners.get(spelling) ?? id, `${set}: ${spelling}`).toBe(id);
        owners.set(spelling, id);
      }
    }
  }
});

it('toggleValue chooses a value and takes it back, in the order offered', () => {
  const vendors = facets.find(({ key }) => key === 'vendor');
  if (!vendors) throw new Error('no vendors');
  const one = toggleValue(noFilters, vendors, 'sec');
  const two = toggleValue(one, vendors, 'fujitsu');
  expect(two.values).toEqual({ vendor: ['fujitsu', 'sec'] });
  const none = toggleValue(toggleValue(two, vendors, 'sec'), vendors, 'fujitsu');
  expect(none).toEqual(noFilters);
});
