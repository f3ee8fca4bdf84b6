import { describe, expect, it } from 'vitest';
import { MAP_UNITS, project } from './mercator';
import {
  contains,
  landArea,
  largest,
  type Polygon,
  polygonArea,
  type Ring,
  ringArea,
} from './polygon';

const box = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe('polygon functions', () => {
  it('ringArea is positive for clockwise rings (y down) and negative otherwise', () => {
    expect(ringArea(box(1e6, 1e6, 3))).toBe(9);
    expect(ringArea([...box(0, 0, 3)].reverse())).toBe(-9);
    expect(ringArea([])).toBe(0);
  });

  it('polygonArea subtracts holes in either winding', () => {
    expect(polygonArea([box(0, 0, 10), box(2, 2, 2)])).toBe(96);
    expect(polygonArea([box(0, 0, 10), [...box(2, 2, 2)].reverse()])).toBe(96);
  });

  it('contains is true inside the polygon and false in its hole', () => {
    const ring: Polygon = [box(0, 0, 10), box(2, 2, 2)];
    expect(contains(ring, [1, 1])).toBe(true);
    expect(contains(ring, [3, 3])).toBe(false);
    expect(contains(ring, [11, 1])).toBe(false);
  });

  it("landArea undoes the projection's enlargement", () => {
    const equator: Polygon = [box(0, MAP_UNITS / 2, 10)];
    const [, north] = project([0, 60]);
    expect(landArea([box(0, north, 10)]) / landArea(equator)).toBeCloseTo(0.25, 3);
  });

  it('largest returns the polygon with the largest area', () => {
    const [small, large]: Polygon[] = [[box(0, 0, 1)], [box(5, 5, 2)]];
    expect(small && large && largest([small, large])).toBe(large);
    expect(largest([])).toBeUndefined();
  });
});
