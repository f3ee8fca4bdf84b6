import { describe, expect, it } from 'vitest';
import type { CoverageFacts } from '@/data/coverage-facts';
import {
  areaCoverage,
  countsAsCoverage,
  municipalityCoverage,
  namedRegions,
  type PlaceCoverage,
  prefectureCoverage,
  regionsAround,
  wholeRegions,
} from './coverage';

type Network = CoverageFacts & { id: string };

const network = (id: string, facts: Partial<CoverageFacts>): Network => ({
  id,
  scope: 'prefecture',
  prefectures: ['06'],
  areas: [],
  municipalities: [],
  hasEnded: false,
  ...facts,
});

const wide = network('wide', { prefectures: ['05'] });
const both = network('both', { scope: 'multi-prefecture', prefectures: ['05', '06'] });
const unstated = network('unstated', { scope: 'unstated' });
const ofAreas = (id: string, ...areas: string[]) =>
  network(id, { scope: 'secondary-medical-area', areas });

/** Yamagata with two areas of two municipalities each. */
const yamagata = { code: '06', areas: ['0601', '0602'] };
const akita = { code: '05', areas: ['0501', '0502', '0503'] };
const area = { code: '0601' };
const ofTowns = (id: string, ...codes: string[]) => {
  const named = ['0601', '0602'].map((code) => ({
    area: code,
    total: 2,
    codes: codes.filter((town) => town.startsWith(`${code.slice(0, 2)}${code.slice(3)}`)),
  }));
  return network(id, {
    scope: 'municipality',
    municipalities: named.filter(({ codes: some }) => some.length > 0),
  });
};

const itself = (facts: Network) => facts;
const ids = ({ covering, partial, mayCover, ended }: PlaceCoverage<Network>) =>
  [covering, partial, mayCover, ended].map((list) => list.map(({ id }) => id));
const inYamagata = (...networks: Network[]) => prefectureCoverage(networks, yamagata, itself);
const inArea = (...networks: Network[]) => areaCoverage(networks, area, itself);

describe('prefectureCoverage', () => {
  it('counts the prefecture’s own networks and wider ones as covering', () => {
    const found = prefectureCoverage([wide, both, unstated], akita, itself);
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([['wide', 'both'], [], [], []]);
  });

  it('counts networks of some areas or municipalities as partial', () => {
    const found = inYamagata(ofAreas('a', '0601'), ofTowns('t', '06201'));
    expect(found.status).toBe('partial');
    expect(ids(found)).toEqual([[], ['a', 't'], [], []]);
  });

  it('counts one network that names every area, or every municipality of every area, as covering', () => {
    const all = ofTowns('towns', '06101', '06102', '06201', '06202');
    const found = inYamagata(ofAreas('areas', '0602', '0601'), all);
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([['areas', 'towns'], [], [], []]);
  });

  it('says covered where partial networks name every area between them', () => {
    const found = inYamagata(ofAreas('a', '0601'), ofAreas('b', '0602'));
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([[], ['a', 'b'], [], []]);
  });

  it('says covered where areas and municipalities of several networks make the whole', () => {
    const some = [ofAreas('a', '0601'), ofTowns('t', '06201')];
    expect(inYamagata(...some).status).toBe('partial');
    expect(inYamagata(...some, ofTowns('u', '06202')).status).toBe('covered');
  });

  it('never counts a network of unstated scope', () => {
    expect(inYamagata(unstated).status).toBe('may-cover');
    expect(ids(inYamagata(unstated))).toEqual([[], [], ['unstated'], []]);
    expect(inYamagata(unstated, ofAreas('a', '0601')).status).toBe('partial');
  });

  it('says uncollected without a record', () => {
    const tokyo = { code: '13', areas: ['1301'] };
    expect(prefectureCoverage([wide, unstated], tokyo, itself).status).toBe('uncollected');
  });

  it('lists a network that has ended apart and counts it neither alone nor together', () => {
    const gone = { ...ofAreas('gone', '0602'), hasEnded: true };
    expect(inYamagata(gone).status).toBe('uncollected');
    const found = inYamagata(gone, ofAreas('a', '0601'));
    expect(found.status).toBe('partial');
    expect(ids(found)).toEqual([[], ['a'], [], ['gone']]);
  });

  it('counts municipalities of no area as a part of their prefecture', () => {
    const villages = network('villages', {
      scope: 'municipality',
      prefectures: ['01'],
      municipalities: [{ area: null, total: 6, codes: ['01695'] }],
    });
    const hokkaido = { code: '01', areas: ['0101'] };
    expect(prefectureCoverage([villages], hokkaido, itself).status).toBe('partial');
  });
});

describe('areaCoverage', () => {
  it('counts the area’s own networks and prefecture-wide ones as covering', () => {
    const found = inArea(both, ofAreas('a', '0601'), ofAreas('b', '0602'));
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([['both', 'a'], [], [], []]);
  });

  it('counts a network of some of its municipalities as partial and one of all as covering', () => {
    expect(ids(inArea(ofTowns('t', '06102')))).toEqual([[], ['t'], [], []]);
    expect(ids(inArea(ofTowns('t', '06102', '06101')))).toEqual([['t'], [], [], []]);
    expect(inArea(ofTowns('t', '06201')).status).toBe('uncollected');
  });

  it('says covered where networks name every municipality between them', () => {
    const found = inArea(ofTowns('t', '06101'), ofTowns('u', '06102'));
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([[], ['t', 'u'], [], []]);
  });

  it('lists networks of unstated scope apart', () => {
    expect(inArea(unstated, wide).status).toBe('may-cover');
    expect(ids(inArea(unstated, wide))).toEqual([[], [], ['unstated'], []]);
  });
});

describe('municipalityCoverage', () => {
  const city = { prefectureCode: '06', area: '0601', municipalities: ['06101', '06102'] };
  const ask = (...networks: Network[]) => municipalityCoverage(networks, city, itself);

  it('counts networks of its prefecture, its area and all of it as covering', () => {
    const found = ask(both, ofAreas('a', '0601'), ofTowns('t', '06101', '06102'));
    expect(ids(found)).toEqual([['both', 'a', 't'], [], [], []]);
  });

  it('counts a network of some wards of a city as partial', () => {
    expect(ids(ask(ofTowns('t', '06101'), ofTowns('u', '06201')))).toEqual([[], ['t'], [], []]);
    expect(ask(ofTowns('t', '06101')).status).toBe('partial');
  });
});

describe('the regions of a network', () => {
  const towns = ofTowns('towns', '06101', '06102', '06201');

  it('are those it names, those it covers as a whole, and those around what it covers', () => {
    expect(namedRegions(ofAreas('a', '0601'))).toEqual(['0601']);
    expect(namedRegions(both)).toEqual(['05', '06']);
    expect(namedRegions(towns)).toEqual([]);
    expect(wholeRegions(towns)).toEqual(['0601']);
    expect(regionsAround(towns)).toEqual(['0601', '0602']);
  });

  it('count as coverage only where the scope is stated and the network operates', () => {
    expect(countsAsCoverage(towns)).toBe(true);
    expect(countsAsCoverage(unstated)).toBe(false);
    expect(countsAsCoverage({ ...towns, hasEnded: true })).toBe(false);
  });
});
