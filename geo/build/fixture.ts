import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { Expectations } from './expectations';
import { AREAS_FILE, MUNICIPALITIES_FILE, SHAPES_FILE } from './source';

/**
 * An invented country for tests: two prefectures of two areas on a grid of half-degree squares, an
 * island municipality, a village without area and a square of no municipality.
 *
 * ```
 *   139   139.5   140   140.5   141
 *    │ 01101 │ 01102 │ 02101 │ 02102 │   38.5 – 39     01901: village, west of all others
 *    │ 01103 │ 01104 │ 02103 │ (none)│   38 – 38.5     02104: island, east of all others
 * ```
 */
export const FIXTURE: Expectations = {
  prefectures: [
    { code: '01', slug: 'nishi', name: '西県', shortName: '西', english: 'Nishi' },
    { code: '02', slug: 'higashi', name: '東県', shortName: '東', english: 'Higashi' },
  ],
  population: 1000,
  municipalitiesWithoutArea: new Set(['01901']),
  prefecturesWithUnassignedLand: new Set(['東県']),
  readings: {
    prefectures: new Map([
      ['01', 'にしけん'],
      ['02', 'ひがしけん'],
    ]),
    municipalities: new Map([
      ['01101', { name: '一市', kana: 'いちし' }],
      ['01102', { name: '二市', kana: 'にし' }],
      ['01103', { name: '三市', kana: 'さんし' }],
      ['01104', { name: '四市', kana: 'よんし' }],
      ['01901', { name: '北村', kana: 'きたむら' }],
      ['02101', { name: '大市中央区', kana: 'おおしちゅうおうく' }],
      ['02102', { name: '大市東区', kana: 'おおしひがしく' }],
      ['02103', { name: '小町', kana: 'こまち' }],
      ['02104', { name: '島町', kana: 'しまちょう' }],
    ]),
    cities: [{ code: '02100', name: '大市', kana: 'おおし', wards: ['02101', '02102', '02199'] }],
  },
};

/** The fixture's files as lines and features, which tests change. */
export interface FixtureFiles {
  municipalities: string[];
  areas: string[];
  shapes: Feature<Polygon | MultiPolygon, Record<string, string | null>>[];
}

/** New, valid files. */
function fixtureFiles(): FixtureFiles {
  return {
    municipalities: [
      'municipality_code,prefecture_name,municipality_name,area_code',
      '01101,西県,一市,0101',
      '01102,西県,二市,0102',
      '01103,西県,三市,0101',
      '01104,西県,四市,0102',
      '01901,西県,北村,',
      '02101,東県,大市中央区,0201',
      '02102,東県,大市東区,0202',
      '02103,東県,小町,0201',
      '02104,東県,島町,0202',
    ],
    areas: [
      'area_code,area_name,prefecture_code,prefecture_name,population_2020,area_km2',
      '0101,県央,01,西県,400,100.10',
      '0102,県東,01,西県,300,200.20',
      '0201,県央,02,東県,200,300.30',
      '0202,県東,02,東県,100,400.40',
    ],
    shapes: [
      square('01101', '西県', null, '一市', 139, 38.5),
      square('01102', '西県', null, '二市', 139.5, 38.5),
      square('01103', '西県', null, '三市', 139, 38),
      square('01104', '西県', null, '四市', 139.5, 38),
      square('01901', '西県', null, '北村', 137, 38),
      square('02101', '東県', '大市', '中央区', 140, 38.5),
      square('02102', '東県', '大市', '東区', 140.5, 38.5),
      square('02103', '東県', '中郡', '小町', 140, 38),
      square('02104', '東県', null, '島町', 142, 38, 0.02),
      square(null, '東県', null, '所属未定地', 140.5, 38),
    ],
  };
}

/** A municipality's square with its south-west corner and side in degrees. */
export function square(
  code: string | null,
  prefecture: string,
  city: string | null,
  name: string,
  west: number,
  south: number,
  side = 0.5,
): FixtureFiles['shapes'][number] {
  return {
    type: 'Feature',
    properties: { N03_001: prefecture, N03_003: city, N03_004: name, N03_007: code },
    geometry: {
      type: 'Polygon',
      coordinates: [squareRing(west, south, side)],
    },
  };
}

/** The ring of a square with its south-west corner and side in degrees. */
export function squareRing(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

/** Writes the files into a new folder, after `spoil` has changed them, and returns the folder. */
export function writeFixture(spoil: (files: FixtureFiles) => void = () => undefined): string {
  const files = fixtureFiles();
  spoil(files);
  const folder = mkdtempSync(join(tmpdir(), 'geo-source-'));
  writeFileSync(join(folder, MUNICIPALITIES_FILE), `${files.municipalities.join('\n')}\n`);
  writeFileSync(join(folder, AREAS_FILE), `${files.areas.join('\n')}\n`);
  const object = {
    'N03-21_210101': { type: 'FeatureCollection' as const, features: files.shapes },
  };
  writeFileSync(join(folder, SHAPES_FILE), JSON.stringify(topology(object, 1e5)));
  return folder;
}
