import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/data/schema/coverage';
import { coverageGeometry } from './coverage-geometry';
import { readDetailTopology, readMunicipalityTopology } from './read-topology';

const boundaries = {
  regions: readDetailTopology(),
  municipalitiesOf: readMunicipalityTopology,
};
const words = { statement: null, reading: null };

/** Square degrees, positive for counterclockwise. */
function area(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function polygonsOf(coverage: Coverage): Position[][][] {
  const geometry = coverageGeometry(boundaries, coverage);
  if (!geometry) throw new Error('there is no geometry');
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

describe('coverageGeometry', () => {
  it.each<[string, Coverage, [number, number]]>([
    ['a prefecture', { scope: 'prefecture', prefectures: ['05'], ...words }, [140.1, 39.7]],
    [
      'an area',
      { scope: 'secondary-medical-area', prefectures: ['06'], areas: ['0603'], ...words },
      [140.1, 38],
    ],
    ['an archipelago', { scope: 'prefecture', prefectures: ['47'], ...words }, [127.9, 26.5]],
  ])('of %s is in degrees, closed and by the right-hand rule', (_, coverage, [lng, lat]) => {
    const polygons = polygonsOf(coverage);
    const outer = polygons.map(([ring = []]) => ring);
    const largest = outer.reduce((most, ring) => (area(ring) > area(most) ? ring : most), []);
    const xs = largest.map(([x = 0]) => x);
    const ys = largest.map(([, y = 0]) => y);
    expect(Math.abs((Math.min(...xs) + Math.max(...xs)) / 2 - lng)).toBeLessThan(0.6);
    expect(Math.abs((Math.min(...ys) + Math.max(...ys)) / 2 - lat)).toBeLessThan(0.6);
    for (const [ring = [], ...holes] of polygons) {
      expect(area(ring)).toBeGreaterThan(0);
      for (const hole of holes) expect(area(hole)).toBeLessThan(0);
      for (const each of [ring, ...holes]) {
        expect(each.length).toBeGreaterThanOrEqual(4);
        expect(each.at(-1)).toEqual(each[0]);
      }
    }
  });

  it('joins regions into one, without the border between them', () => {
    const [akita, iwate] = ['05', '03'].map((code) =>
      polygonsOf({ scope: 'prefecture', prefectures: [code], ...words }),
    );
    const both = polygonsOf({
      scope: 'multi-prefecture',
      prefectures: ['05', '03'],
      ...words,
    });
    expect(both.length).toBe((akita?.length ?? 0) + (iwate?.length ?? 0) - 1);
  });

  it('joins municipalities, and keeps a designated city of another prefecture separate', () => {
    const municipalities = ['06202', '06381', '14130'];
    const both = polygonsOf({
      scope: 'municipality',
      prefectures: ['06', '14'],
      municipalities,
      ...words,
    });
    const alone = municipalities.map((code) =>
      polygonsOf({
        scope: 'municipality',
        prefectures: [code.slice(0, 2)],
        municipalities: [code],
        ...words,
      }),
    );
    // 米沢市 and 高畠町 are neighbours
    expect(both.length).toBe(alone.flat().length - 1);
  });

  it('is null where no scope is stated', () => {
    const coverage: Coverage = { scope: 'unstated', prefectures: ['02'], ...words };
    expect(coverageGeometry(boundaries, coverage)).toBeNull();
  });

  it('throws for a region that does not exist', () => {
    const coverage: Coverage = { scope: 'prefecture', prefectures: ['99'], ...words };
    expect(() => coverageGeometry(boundaries, coverage)).toThrow('no region 99');
  });
});
