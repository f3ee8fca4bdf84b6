import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MunicipalityTopology, RegionTopology } from '../topology';
import { buildArtefacts } from './artefacts';
import { FIXTURE, type FixtureFiles, square, squareRing, writeFixture } from './fixture';

function content(path: string, folder = writeFixture()): string {
  const artefact = buildArtefacts(folder, FIXTURE).find((one) => one.path === path);
  if (!artefact) throw new Error(`no artefact ${path}`);
  return artefact.content;
}

describe('buildArtefacts with a valid source', () => {
  it('writes every prefecture and area to both topologies, and land without an area separately', () => {
    for (const level of ['overview', 'detail']) {
      const topology: RegionTopology = JSON.parse(content(`data/boundaries/${level}.topo.json`));
      const ids = (object: keyof RegionTopology['objects']) =>
        topology.objects[object].geometries.map(({ id }) => id);
      expect(ids('prefectures')).toEqual(['01', '02']);
      expect(ids('areas')).toEqual(['0101', '0102', '0201', '0202']);
      expect(ids('unassigned')).toEqual(['01', '02']);
    }
  });

  it('writes the same bytes when it runs again', () => {
    const folder = writeFixture();
    expect(buildArtefacts(folder, FIXTURE)).toEqual(buildArtefacts(folder, FIXTURE));
  });

  it("sums a prefecture's population and land area over its areas", () => {
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

  it('keeps a village without an area as a municipality whose areaCode is null', () => {
    const municipalities = JSON.parse(content('data/regions/municipalities.json'));
    expect(municipalities).toContainEqual({
      code: '01901',
      prefectureCode: '01',
      name: '北村',
      kana: 'きたむら',
      areaCode: null,
    });
  });

  it('moves prefecture names away from network markers', () => {
    const records = mkdtempSync(join(tmpdir(), 'geo-records-'));
    const offset = () => {
      const built = buildArtefacts(writeFixture(), FIXTURE, records);
      const file = built.find(({ path }) => path === 'data/regions/prefectures.json');
      const [west] = JSON.parse(file?.content ?? '');
      return Math.hypot(...west.labelOffset);
    };
    expect(offset()).toBe(0);
    const coverage = { scope: 'prefecture', prefectures: ['01'] };
    writeFileSync(join(records, 'a.json'), JSON.stringify({ coverage }));
    expect(offset()).toBeGreaterThan(0.5);
  });

  it('accepts a municipality of several islands', () => {
    const coordinates = [142, 143].map((west) => [squareRing(west, 38, 0.02)]);
    const spoil = ({ shapes }: FixtureFiles) => {
      const town = square('02104', '東県', null, '島町', 142, 38);
      shapes.splice(8, 1, { ...town, geometry: { type: 'MultiPolygon', coordinates } });
    };
    const areas = JSON.parse(content('data/regions/areas.json', writeFixture(spoil)));
    expect(areas[3].bounds[2]).toBeCloseTo(143.02, 3);
  });
});

describe('municipality topologies', () => {
  const topology = (): MunicipalityTopology =>
    JSON.parse(content('data/boundaries/municipalities/02.topo.json'));
  const codes = (geometries: { id?: string | number }[]) => geometries.map(({ id }) => id);

  it('are one per prefecture and also contain whole designated cities', () => {
    const { municipalities, cities } = topology().objects;
    expect(codes(municipalities.geometries)).toEqual(['02101', '02102', '02103', '02104']);
    expect(codes(cities.geometries)).toEqual(['02100']);
  });

  it('place each name inside its shape, and name a ward without its city', () => {
    const { municipalities, cities } = topology().objects;
    const named = [...municipalities.geometries, ...cities.geometries].map(
      ({ properties }) => properties,
    );
    expect(named.map((properties) => properties?.name)).toEqual([
      '中央区',
      '東区',
      '小町',
      '島町',
      '大市',
    ]);
    const [lng = 0, lat = 0] = named[0]?.label ?? [];
    expect(lng).toBeCloseTo(140.25, 1);
    expect(lat).toBeCloseTo(38.75, 1);
  });

  it('contain only the arcs that their shapes use', () => {
    const { objects, arcs } = topology();
    const used = new Set(
      objects.municipalities.geometries.flatMap((geometry) =>
        [geometry.arcs].flat(3).map((arc) => (arc < 0 ? ~arc : arc)),
      ),
    );
    expect([...used].sort((a, b) => a - b)).toEqual(arcs.map((_, index) => index));
  });
});

describe('readings in the region records', () => {
  it('are written for prefectures and municipalities', () => {
    expect(JSON.parse(content('data/regions/prefectures.json'))[1].kana).toBe('ひがしけん');
    expect(JSON.parse(content('data/regions/municipalities.json'))).toContainEqual({
      code: '02101',
      prefectureCode: '02',
      name: '大市中央区',
      kana: 'おおしちゅうおうく',
      areaCode: '0201',
    });
  });

  it('produce designated cities with their existing wards and all their areas', () => {
    expect(JSON.parse(content('data/regions/designated-cities.json'))).toEqual([
      {
        code: '02100',
        prefectureCode: '02',
        name: '大市',
        kana: 'おおし',
        wards: ['02101', '02102'],
        areas: ['0201', '0202'],
      },
    ]);
  });
});
