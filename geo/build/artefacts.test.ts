import { describe, expect, it } from 'vitest';
import type { RegionTopology } from '../topology';
import { buildArtefacts } from './artefacts';
import { FIXTURE, type FixtureFiles, square, writeFixture } from './fixture';

function content(path: string, folder = writeFixture()): string {
  const artefact = buildArtefacts(folder, FIXTURE).find((one) => one.path === path);
  if (!artefact) throw new Error(`no artefact ${path}`);
  return artefact.content;
}

describe('a faultless source', { timeout: 20_000 }, () => {
  it('gives every prefecture and area in both topologies, and land of no area apart', () => {
    for (const level of ['overview', 'detail']) {
      const topology: RegionTopology = JSON.parse(content(`data/boundaries/${level}.topo.json`));
      const ids = (object: keyof RegionTopology['objects']) =>
        topology.objects[object].geometries.map(({ id }) => id);
      expect(ids('prefectures')).toEqual(['01', '02']);
      expect(ids('areas')).toEqual(['0101', '0102', '0201', '0202']);
      expect(ids('unassigned')).toEqual(['01', '02']);
    }
  });

  it('gives the same bytes twice', () => {
    const folder = writeFixture();
    expect(buildArtefacts(folder, FIXTURE)).toEqual(buildArtefacts(folder, FIXTURE));
  });

  it('adds up populations and land areas of a prefecture from its areas', () => {
    const [west] = JSON.parse(content('data/regions/prefectures.json'));
    expect(west).toMatchObject({
      code: '01',
      name: '西県',
      population: 700,
      landArea: 300.3,
      areas: ['0101', '0102'],
      neighbours: [{ code: '02', direction: 'east' }],
    });
  });

  it('keeps a village of no area as a municipality without one', () => {
    const municipalities = JSON.parse(content('data/regions/municipalities.json'));
    expect(municipalities).toContainEqual({
      code: '01901',
      prefectureCode: '01',
      name: '北村',
      areaCode: null,
    });
  });

  it('accepts a municipality whose islands come as several features', () => {
    const spoil = (files: FixtureFiles) =>
      files.shapes.push(square('02104', '東県', null, '島町', 143, 38, 0.02));
    const areas = JSON.parse(content('data/regions/areas.json', writeFixture(spoil)));
    expect(areas[3].bounds[2]).toBeCloseTo(143.02, 3);
  });
});
