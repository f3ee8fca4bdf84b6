import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/data/schema/coverage';
import { areaCoverage, prefectureCoverage, prefectureStatus } from './coverage';

const words = { statement: null, reading: null };
const network = (id: string, coverage: Coverage, endYear: number | null = null) => ({
  id,
  coverage,
  overview: { endYear: endYear === null ? null : { value: endYear } },
});

const wide = network('wide', { scope: 'prefecture', prefectures: ['05'], ...words });
const both = network('both', { scope: 'multi-prefecture', prefectures: ['05', '06'], ...words });
const unstated = network('unstated', { scope: 'unstated', prefectures: ['06'], ...words });
const ofAreas = (id: string, ...areas: string[]) =>
  network(id, { scope: 'secondary-medical-area', prefectures: ['06'], areas, ...words });
const ofTowns = (id: string, ...municipalities: string[]) =>
  network(id, { scope: 'municipality', prefectures: ['06'], municipalities, ...words });

const akita = { code: '05', areas: ['0501', '0502', '0503'] };
const yamagata = { code: '06', areas: ['0601', '0602'] };
const area = { code: '0601', prefectureCode: '06', municipalities: ['06201', '06202'] };

const ids = ({ covering, partial, mayCover, ended }: ReturnType<typeof areaCoverage>) =>
  [covering, partial, mayCover, ended].map((list) => list.map((n) => Reflect.get(n, 'id')));

describe('a prefecture', () => {
  it('is covered by its own and by wider networks', () => {
    const found = prefectureCoverage([wide, both, unstated], akita);
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([['wide', 'both'], [], [], []]);
  });

  it('is partly covered by networks of areas or municipalities', () => {
    const found = prefectureCoverage([ofAreas('a', '0601'), ofTowns('t', '06202')], yamagata);
    expect(found.status).toBe('partial');
    expect(ids(found)).toEqual([[], ['a', 't'], [], []]);
  });

  it('is covered where one network has all its areas', () => {
    const found = prefectureCoverage([ofAreas('a', '0602', '0601')], yamagata);
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([['a'], [], [], []]);
  });

  it('is covered where several networks have all its areas between them', () => {
    const found = prefectureCoverage([ofAreas('a', '0601'), ofAreas('b', '0602')], yamagata);
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([[], ['a', 'b'], [], []]);
  });

  it('does not count a network of unstated scope', () => {
    const alone = prefectureCoverage([unstated], yamagata);
    expect(alone.status).toBe('may-cover');
    expect(ids(alone)).toEqual([[], [], ['unstated'], []]);
    expect(prefectureStatus([unstated, ofAreas('a', '0601')], yamagata)).toBe('partial');
  });

  it('is uncollected, not uncovered, without a record', () => {
    expect(prefectureCoverage([wide, unstated], { code: '13', areas: ['1301'] }).status).toBe(
      'uncollected',
    );
  });

  it('does not count a network that has ended', () => {
    const found = prefectureCoverage([network('gone', wide.coverage, 2019)], akita);
    expect(found.status).toBe('uncollected');
    expect(ids(found)).toEqual([[], [], [], ['gone']]);
  });
});

describe('an area', () => {
  it('is covered by its own and by prefecture-wide networks', () => {
    const found = areaCoverage([both, ofAreas('a', '0601'), ofAreas('b', '0602')], area);
    expect(found.status).toBe('covered');
    expect(ids(found)).toEqual([['both', 'a'], [], [], []]);
  });

  it('is partly covered by a network of some of its municipalities, wholly by one of all', () => {
    expect(areaCoverage([ofTowns('t', '06202')], area).status).toBe('partial');
    expect(areaCoverage([ofTowns('t', '06202', '06201')], area).status).toBe('covered');
    expect(areaCoverage([ofTowns('t', '06301')], area).status).toBe('uncollected');
  });

  it('lists networks of unstated scope apart', () => {
    const found = areaCoverage([unstated, wide], area);
    expect(found.status).toBe('may-cover');
    expect(ids(found)).toEqual([[], [], ['unstated'], []]);
  });
});
