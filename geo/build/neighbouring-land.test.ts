import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { project } from '../mercator';
import type { Ring } from '../polygon';
import { landFeature } from '../topology';
import { neighbouringLand } from './neighbouring-land';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const country = (id: string, ...squares: number[][][]): Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'MultiPolygon', coordinates: squares.map((ring) => [ring]) },
});
const collection = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const world = topology({
  countries: collection(
    country('392', square(138, 36, 2)),
    country('643', square(120, 45, 5), square(145, 43, 1), square(150, 46, 1)),
    country('156', square(90, 40, 10), square(120, 40, 5)),
    country('840', square(-120, 40, 10)),
  ),
});
const onMap = (ring: number[][]): Ring => ring.map(([x = 0, y = 0]) => project([x, y]));
const ours = [[onMap(square(138, 36, 2))], [onMap(square(145.2, 43.2, 0.9))]];
const { geometry } = landFeature(neighbouringLand(world, ours, { minTriangle: 0, minRing: 0 }));
const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const corners = polygons.flat(2);

describe('neighbouringLand', () => {
  it('leaves out Japan and foreign polygons that overlap our islands', () => {
    expect(corners.some(([x = 0]) => x >= 138 && x <= 148)).toBe(false);
    expect(corners.some(([x = 0]) => x === 150)).toBe(true);
  });

  it('ends at the extent and leaves out land beyond it', () => {
    for (const [x = 0] of corners) expect(x).toBeGreaterThanOrEqual(95);
    expect(corners.some(([x]) => x === 95)).toBe(true);
  });

  it('has no borders between countries', () => {
    // The two squares at 120°E touch along 45°N and became one.
    expect(polygons).toHaveLength(3);
  });

  it('throws for a topology without countries', () => {
    const none = topology({ land: country('0', square(0, 0, 1)) });
    expect(() => neighbouringLand(none, [], { minTriangle: 0, minRing: 0 })).toThrow(TypeError);
  });
});
