import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/data/schema/coverage';
import { markedRegions, readCoverages } from './marked-regions';
import { formatProblem } from './problems';
import type { PlacedRegion } from './regions';

const words = { statement: { value: '対象', remark: null }, reading: null };
const prefecture: Coverage = { scope: 'prefecture', prefectures: ['01'], ...words };
const unstated: Coverage = {
  scope: 'unstated',
  prefectures: ['02'],
  statement: null,
  reading: null,
};

/** A square region of a side in map units. */
function region(code: string, side: number): PlacedRegion {
  const ring = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
    [0, 0],
  ] satisfies [number, number][];
  return { code, polygons: [[ring]], label: [side / 2, side / 2], neighbours: [] };
}

const placed = [region('01', 400), region('02', 500), region('0101', 100), region('0102', 300)];
const municipalities = [
  { code: '01101', areaCode: '0101' },
  { code: '01102', areaCode: '0102' },
  { code: '01901', areaCode: null },
];
const marked = (...coverages: Coverage[]) =>
  markedRegions(coverages, placed, municipalities).map(({ code }) => code);

describe('markedRegions', () => {
  it('returns areas, and prefectures also for an unstated scope', () => {
    const areas: Coverage = {
      scope: 'secondary-medical-area',
      prefectures: ['01'],
      areas: ['0101'],
      ...words,
    };
    expect(marked(prefecture, unstated, areas)).toEqual(['01', '02', '0101']);
  });

  it('returns only the largest region of a network', () => {
    const both: Coverage = { scope: 'multi-prefecture', prefectures: ['01', '02'], ...words };
    expect(marked(both)).toEqual(['02']);
  });

  it('returns the area of a municipality that a network covers', () => {
    const towns: Coverage = {
      scope: 'municipality',
      prefectures: ['01'],
      municipalities: ['01101', '01102', '01901'],
      ...words,
    };
    expect(marked(towns)).toEqual(['0102']);
  });

  it('returns a region once for several networks', () => {
    expect(marked(prefecture, prefecture)).toEqual(['01']);
  });
});

describe('readCoverages', () => {
  it('returns coverages in order of the file names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geo-records-'));
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ coverage: unstated }));
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ coverage: prefecture }));
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(readCoverages(folder)).toEqual({ coverages: [prefecture, unstated], problems: [] });
  });

  it('reports every file that is not JSON or names no regions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geo-records-'));
    writeFileSync(join(folder, 'a.json'), '{');
    writeFileSync(join(folder, 'b.json'), '{}');
    writeFileSync(join(folder, 'c.json'), '{"coverage":{"scope":"secondary-medical-area"}}');
    expect(readCoverages(folder).problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^data\/networks\/a\.json: is not JSON \(/),
      expect.stringMatching(/^data\/networks\/b\.json: coverage: names no regions/),
      expect.stringMatching(/^data\/networks\/c\.json: coverage: names no regions/),
    ]);
  });

  it('reports a missing folder', () => {
    const { problems } = readCoverages(join(tmpdir(), 'geo-no-such-folder'));
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^data\/networks: cannot be read \(ENOENT/),
    ]);
  });
});
