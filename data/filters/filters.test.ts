import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import { syntheticNetworks } from '../synthetic/networks';
import { facetOptions, filterRecords } from './facets';
import {
  activeParts,
  applyFilters,
  type FilterRecord,
  type Filters,
  matches,
  noFilters,
  optionCounts,
  whatToDrop,
  withoutParts,
} from './filters';

const records = filterRecords(loadNetworks());
const facets = facetOptions(loadNetworks());
const all = records.map(({ id }) => id);

const by = (values: Filters['values'], others: Partial<Filters> = {}): Filters => ({
  ...noFilters,
  ...others,
  values,
});
const left = (filters: Filters) => applyFilters(records, filters).map(({ id }) => id);
const counts = (filters: Filters, key: keyof FilterRecord['values']) =>
  Object.fromEntries(optionCounts(records, filters)[key]);

describe('applyFilters', () => {
  it('applyFilters passes all networks where nothing is filtered', () => {
    expect(left(noFilters)).toEqual(all);
    expect(activeParts(noFilters)).toEqual([]);
  });

  it('applyFilters takes the values of a group as alternatives and requires every group', () => {
    expect(left(by({ vendor: ['fujitsu'] }))).toEqual(['aomori-medicalnet', 'shinshu-medicalnet']);
    expect(left(by({ vendor: ['fujitsu', 'nd-software'] }))).toEqual([
      'aomori-medicalnet',
      'oki-net',
      'shinshu-medicalnet',
    ]);
    expect(left(by({ vendor: ['fujitsu', 'nd-software'], service: ['mobile'] }))).toEqual([
      'oki-net',
      'shinshu-medicalnet',
    ]);
  });

  it('applyFilters compares canonical values: spellings of SS-MIX2 are one, a line may name two vendors', () => {
    expect(left(by({ storage: ['ss-mix2'] }))).toEqual(['ishikawa-shinryo', 'shinshu-medicalnet']);
    expect(left(by({ vendor: ['sec'] }))).toEqual(['oki-net', 'ishikawa-shinryo']);
    expect(counts(noFilters, 'vendor')).toEqual({ nec: 4, sec: 2, fujitsu: 2, 'nd-software': 1 });
    expect(counts(noFilters, 'service').other).toBe(1);
  });

  it('applyFilters matches a blank field by 記載なし only', () => {
    const stated = facets
      .find(({ key }) => key === 'consent')
      ?.options.map(({ id }) => id)
      .filter((id) => id !== 'unstated');
    expect(left(by({ consent: stated ?? [] }))).not.toContain('aomori-medicalnet');
    expect(left(by({ consent: ['unstated'] }))).toEqual(['aomori-medicalnet']);
    expect(left(by({ facility: ['unstated'] }))).toEqual(['aomori-medicalnet']);
    expect(left(by({ scope: ['unstated'] }))).toEqual(['aomori-medicalnet']);
  });

  it('applyFilters matches the facility types whose number is stated', () => {
    expect(left(by({ facility: ['pharmacy'] }))).toEqual(['oki-net', 'ishikawa-shinryo']);
    expect(counts(noFilters, 'facility')).toMatchObject({ hospital: 4, pharmacy: 2, unstated: 1 });
  });

  it('applyFilters passes no network where nothing of a group is chosen', () => {
    expect(left(by({ scope: [] }))).toEqual([]);
  });

  it('applyFilters filters by start year, open at either end', () => {
    const since = (from: number | null, to: number | null) => left(by({}, { since: [from, to] }));
    expect(since(2014, 2014)).toEqual(['akita-heartful', 'ishikawa-shinryo']);
    expect(since(2014, null)).toHaveLength(3);
    expect(since(null, 2011)).toEqual(['oki-net', 'shinshu-medicalnet']);
    const [record] = records;
    expect(record && matches({ ...record, since: null }, by({}, { since: [null, 2100] }))).toBe(
      false,
    );
  });

  it.each([
    ['OKI', 'oki-net'],
    ['ｏｋｉ－ｎｅｔ', 'oki-net'],
    ['オキネット', 'oki-net'],
    ['ハートフル', 'akita-heartful'],
    ['はーとふる', 'akita-heartful'],
    ['秋田県医師会', 'akita-heartful'],
    ['置賜 nec', 'oki-net'],
    ['いしかわ　診療情報', 'ishikawa-shinryo'],
  ])('applyFilters finds %s in the names, operators, vendors and places of %s', (q, id) => {
    expect(left(by({}, { q }))).toEqual([id]);
  });

  it('applyFilters requires every word of the text, each within one name', () => {
    expect(left(by({}, { q: '置賜 富士通' }))).toEqual([]);
    expect(left(by({}, { q: '   ' }))).toEqual(all);
  });
});

describe('optionCounts', () => {
  it('optionCounts counts what an option would leave with the other groups as they are', () => {
    const filters = by({ vendor: ['fujitsu'], service: ['mobile'] });
    expect(counts(filters, 'vendor')).toEqual({ fujitsu: 1, nec: 3, sec: 2, 'nd-software': 1 });
    expect(counts(filters, 'fee')).toEqual({ free: 1 });
  });

  it('optionCounts agrees with applyFilters on 1,000 invented networks', () => {
    const many = syntheticNetworks(1000);
    const index = filterRecords(many);
    const filters = by({ vendor: ['fujitsu', 'nec'], fee: ['free'] }, { since: [2005, 2020] });
    const found = optionCounts(index, filters);
    for (const { key, options } of facetOptions(many)) {
      for (const { id } of options) {
        const alone = { ...filters, values: { ...filters.values, [key]: [id] } };
        const expected = applyFilters(index, alone).length;
        expect(found[key].get(id) ?? 0, `${key} ${id}`).toBe(expected);
      }
    }
  });

  it('optionCounts agrees with applyFilters for every option chosen alone', () => {
    const filters = by({ item: ['images'] }, { since: [2011, 2014] });
    for (const { key, options } of facets) {
      for (const { id } of options) {
        const alone = { ...filters, values: { ...filters.values, [key]: [id] } };
        expect(optionCounts(records, filters)[key].get(id) ?? 0, `${key} ${id}`).toBe(
          left(alone).length,
        );
      }
    }
  });
});

describe('whatToDrop', () => {
  it('whatToDrop names single filters, the one that leaves most first', () => {
    const filters = by({ vendor: ['nd-software'], storage: ['ss-mix2'] });
    expect(left(filters)).toEqual([]);
    expect(whatToDrop(records, filters)).toEqual([
      { parts: ['vendor'], leaves: 2 },
      { parts: ['storage'], leaves: 1 },
    ]);
    for (const { parts, leaves } of whatToDrop(records, filters)) {
      expect(left(withoutParts(filters, parts))).toHaveLength(leaves);
    }
  });

  it('whatToDrop names several together where dropping one is not enough', () => {
    const filters = by({ storage: ['pix-pdq'] }, { q: 'ありえない言葉', since: [1990, 1999] });
    expect(whatToDrop(records, filters)).toEqual([{ parts: ['q', 'since'], leaves: 1 }]);
    expect(left(withoutParts(filters, ['q', 'since']))).toEqual(['ishikawa-shinryo']);
  });

  it('whatToDrop names the scopes where the legend switches all off', () => {
    expect(whatToDrop(records, by({ scope: [] }))).toEqual([{ parts: ['scope'], leaves: 5 }]);
  });

  it('whatToDrop is empty where something matches, and for no networks', () => {
    expect(whatToDrop(records, noFilters)).toEqual([]);
    expect(whatToDrop([], by({ fee: ['free'] }))).toEqual([]);
  });
});
