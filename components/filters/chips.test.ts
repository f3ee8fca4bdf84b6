import { describe, expect, it } from 'vitest';
import { facetOptions } from '@/data/filters/facets';
import { type Filters, noFilters } from '@/data/filters/filters';
import { loadNetworks } from '@/data/load';
import { chipsOf, dropLabel } from './chips';

const facets = facetOptions(loadNetworks());
const filters: Filters = {
  q: ' 置賜 ',
  since: [2011, 2014],
  values: { vendor: ['fujitsu', 'sec'], consent: ['unstated'] },
};

describe('chipsOf', () => {
  it('chipsOf makes a chip for the text, the years and each chosen value', () => {
    expect(chipsOf(filters, facets).map(({ label }) => label)).toEqual([
      'キーワード：置賜',
      '運用開始年：2011年～2014年',
      '主なIT企業：富士通',
      '主なIT企業：SEC',
      '患者さんの同意：記載なし',
    ]);
    expect(chipsOf(noFilters, facets)).toEqual([]);
  });

  it('chipsOf gives each chip the filters without what it names', () => {
    const chip = chipsOf(filters, facets).find(({ label }) => label.endsWith('富士通'));
    expect(chip?.without).toEqual({ ...filters, values: { ...filters.values, vendor: ['sec'] } });
  });

  it.each([
    [[2011, null], '2011年～'],
    [[null, 2014], '～2014年'],
    [[2014, 2014], '2014年'],
  ] as const)('chipsOf writes the years %j as %s', (since, words) => {
    const [chip] = chipsOf({ ...noFilters, since }, facets);
    expect(chip?.label).toBe(`運用開始年：${words}`);
  });

  it('chipsOf makes one chip for a group of which nothing is chosen', () => {
    const off = { ...noFilters, values: { scope: [] } };
    expect(chipsOf(off, facets).map(({ label, without }) => [label, without])).toEqual([
      ['対象範囲：なし', noFilters],
    ]);
  });
});

it('dropLabel names each filter with all its values', () => {
  expect(dropLabel(['vendor', 'since'], filters, facets)).toBe(
    '「主なIT企業：富士通・SEC」と「運用開始年：2011年～2014年」',
  );
});
