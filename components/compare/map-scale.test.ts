import { describe, expect, it } from 'vitest';
import { project } from '@/geo/mercator';
import { commonSide, kilometresPerUnit, scaleBar } from './map-scale';

const frameAt = (latitude: number, side: number) => {
  const [x, y] = project([140, latitude]);
  return [x, y, side] as const;
};

describe('the common scale of compared maps', () => {
  it('kilometresPerUnit shrinks with the cosine of the latitude', () => {
    const degree = project([141, 0])[0] - project([140, 0])[0];
    expect(kilometresPerUnit(frameAt(0, 1)) * degree).toBeCloseTo(111.32, 1);
    // a degree of longitude at 60° is half of one at the equator
    expect(kilometresPerUnit(frameAt(60, 1)) * degree).toBeCloseTo(55.66, 1);
  });

  it('commonSide fits the frame that is largest on the ground, not on the map', () => {
    const north = frameAt(45, 1000);
    const south = frameAt(26, 900);
    expect(commonSide([north, south])).toBeCloseTo(900 * kilometresPerUnit(south), 6);
    expect(commonSide([north, south])).toBeGreaterThan(1000 * kilometresPerUnit(north));
  });

  it('scaleBar returns a round length that fits', () => {
    expect(scaleBar(240)).toBe(50);
    expect(scaleBar(130)).toBe(50);
    expect(scaleBar(120)).toBe(20);
    expect(scaleBar(2500)).toBe(1000);
    expect(scaleBar(1)).toBe(1);
  });
});
