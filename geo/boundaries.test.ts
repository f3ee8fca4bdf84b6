import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, Polygon as GeoPolygon, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areas, type LngLat, prefectures } from '@/data/regions';
import { contains, type Polygon } from './polygon';
import {
  coast,
  type LandTopology,
  landFeature,
  prefectureBorders,
  type RegionTopology,
  regionFeatures,
} from './topology';

const text = (name: string) =>
  readFileSync(new URL(`../data/boundaries/${name}`, import.meta.url), 'utf8');
const regions = (level: string): RegionTopology => JSON.parse(text(`${level}.topo.json`));
const land: LandTopology = JSON.parse(text('neighbouring-land.topo.json'));

function polygons({ geometry }: Pick<Feature<MultiPolygon | GeoPolygon>, 'geometry'>): Polygon[] {
  const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return all.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])));
}

describe.each(['overview', 'detail'])('the %s topology', (level) => {
  const topology = regions(level);

  it('contains every region, and land without an area under its prefecture', () => {
    const codes = (object: keyof RegionTopology['objects']) =>
      regionFeatures(topology, object).features.map(({ properties }) => properties.code);
    expect(codes('prefectures')).toEqual(prefectures.map(({ code }) => code));
    expect(codes('areas')).toEqual(areas.map(({ code }) => code));
    expect(codes('unassigned')).toEqual(['01', '12', '13', '23', '47']);
  });

  it("contains the label point of every region in the region's shape", () => {
    for (const [object, records] of [
      ['prefectures', prefectures],
      ['areas', areas],
    ] as const) {
      const shapes = new Map(
        regionFeatures(topology, object).features.map((shape) => [shape.properties.code, shape]),
      );
      const missed = records.filter(({ code, labelPoint }) => {
        const shape = shapes.get(code);
        return !shape || !polygons(shape).some((polygon) => contains(polygon, labelPoint));
      });
      expect(missed.map(({ code }) => code)).toEqual([]);
    }
  });

  it('has coast lines and prefecture borders', () => {
    for (const lines of [coast, prefectureBorders]) {
      expect(lines(topology).coordinates.length).toBeGreaterThan(40);
    }
  });

  it('keeps the inhabited islands after simplification', () => {
    const islands: Record<string, LngLat> = {
      利尻: [141.24, 45.18],
      礼文: [141.03, 45.37],
      奥尻: [139.45, 42.15],
      択捉: [147.9, 45.0],
      佐渡: [138.37, 38.05],
      大島: [139.4, 34.73],
      八丈島: [139.79, 33.11],
      青ヶ島: [139.765, 32.457],
      父島: [142.21, 27.08],
      隠岐: [133.26, 36.25],
      対馬: [129.32, 34.4],
      壱岐: [129.71, 33.79],
      福江: [128.77, 32.7],
      奄美: [129.4, 28.3],
      南大東: [131.24, 25.84],
      宮古: [125.32, 24.78],
      石垣: [124.2, 24.42],
      与那国: [122.99, 24.455],
    };
    const all = regionFeatures(topology, 'prefectures').features.flatMap(polygons);
    const lost = Object.entries(islands).filter(
      ([, place]) => !all.some((polygon) => contains(polygon, place)),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});

describe('the neighbouring land topology', () => {
  const around = polygons(landFeature(land));

  it("covers no label point of Japan's areas and none of the Northern Territories", () => {
    const covered = areas.filter(({ labelPoint }) =>
      around.some((polygon) => contains(polygon, labelPoint)),
    );
    expect(covered.map(({ code }) => code)).toEqual([]);
    for (const place of [
      [145.9, 44.1],
      [147.9, 45.0],
      [146.72, 43.8],
    ] satisfies LngLat[]) {
      expect(around.some((polygon) => contains(polygon, place))).toBe(false);
    }
  });

  it('covers Seoul, Vladivostok, Sakhalin, Urup and Taiwan', () => {
    for (const place of [
      [127, 37.4],
      [132.1, 43.4],
      [143, 50],
      [149.9, 45.9],
      [121, 24],
    ] satisfies LngLat[]) {
      expect([place, around.some((polygon) => contains(polygon, place))]).toEqual([place, true]);
    }
  });

  it('has no cut edge within 110–165° E, 15–55° N', () => {
    for (const polygon of around) {
      for (const [index, [x, y]] of (polygon[0] ?? []).entries()) {
        const [px, py] = polygon[0]?.[index - 1] ?? [0, 0];
        const straight = x === px || y === py;
        const long = Math.hypot(x - px, y - py) > 5;
        const seen = x > 110 && x < 165 && y > 15 && y < 55;
        expect(straight && long && seen).toBe(false);
      }
    }
  });
});

describe('brotli sizes of the boundary files', () => {
  it.each([
    ['overview.topo.json', 40_000],
    ['detail.topo.json', 175_000],
    ['neighbouring-land.topo.json', 8_000],
    ['map.svg', 14_000],
    ['../regions/map-index.json', 10_000],
  ])('%s has at most %i bytes', (name, budget) => {
    expect(brotliCompressSync(text(name)).length).toBeLessThanOrEqual(budget);
  });
});
