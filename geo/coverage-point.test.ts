import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/data/schema/coverage';
import { coveragePoint } from './coverage-point';
import { project } from './mercator';
import { municipalityShape } from './municipality-path';
import { contains } from './polygon';
import { coverageBoundaries, readMunicipalityTopology } from './read-topology';

const of = (...municipalities: string[]): Coverage => ({
  scope: 'municipality',
  prefectures: [...new Set(municipalities.map((code) => code.slice(0, 2)))],
  municipalities,
  statement: null,
  reading: null,
});

/** Whether a point in map units lies in a municipality. */
function isIn(code: string, point: readonly [number, number]): boolean {
  const shape = municipalityShape(readMunicipalityTopology(code.slice(0, 2)), code);
  const polygons = shape?.type === 'Polygon' ? [shape.coordinates] : (shape?.coordinates ?? []);
  return polygons.some((rings) =>
    contains(
      rings.map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat]))),
      point,
    ),
  );
}

describe('coveragePoint', () => {
  it.each([
    ['one municipality', ['06202']],
    ['neighbours', ['06202', '06382', '06381']],
    ['municipalities of several prefectures', ['06202', '05203']],
    ['islands', ['13401', '13402']],
    ['a village of no area', ['01695']],
  ])('lies inside of what is covered: %s', (_, codes) => {
    const point = coveragePoint(coverageBoundaries(), of(...codes));
    expect(codes.some((code) => point && isIn(code, point))).toBe(true);
  });

  it('is null where no scope is stated', () => {
    const unstated: Coverage = {
      scope: 'unstated',
      prefectures: ['02'],
      statement: null,
      reading: null,
    };
    expect(coveragePoint(coverageBoundaries(), unstated)).toBeNull();
  });
});
