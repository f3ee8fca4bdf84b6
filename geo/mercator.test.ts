import { describe, expect, it } from 'vitest';
import { areaScale, MAP_UNITS, project, unproject } from './mercator';

describe('project and unproject', () => {
  it('project maps 0°, 0° to the centre and the north edge to y = 0', () => {
    expect(project([0, 0])).toEqual([MAP_UNITS / 2, MAP_UNITS / 2]);
    const [x, y] = project([-180, 85.0511287798]);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(0, 3);
  });

  it('project returns tile coordinates of zoom 18: Tokyo station is in 18/232847/103226', () => {
    const [x, y] = project([139.7671, 35.6812]);
    expect(Math.floor(x)).toBe(232847);
    expect(Math.floor(y)).toBe(103226);
  });

  it('unproject inverts project', () => {
    const [lng, lat] = unproject(project([140.1, 39.72]));
    expect(lng).toBeCloseTo(140.1, 9);
    expect(lat).toBeCloseTo(39.72, 9);
  });

  it('project enlarges areas fourfold at 60 degrees of latitude', () => {
    expect(areaScale(project([0, 0])[1])).toBeCloseTo(1, 9);
    expect(areaScale(project([0, 60])[1])).toBeCloseTo(4, 9);
  });
});
