import { describe, expect, it } from 'vitest';
import { areaScale, MAP_UNITS, project, unproject } from './mercator';

describe('the projection', () => {
  it('puts the null island in the middle and the north edge at the top', () => {
    expect(project([0, 0])).toEqual([MAP_UNITS / 2, MAP_UNITS / 2]);
    const [x, y] = project([-180, 85.0511287798]);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(0, 3);
  });

  it('counts as tiles of zoom 18 do: Tokyo station lies in 18/232847/103226', () => {
    const [x, y] = project([139.7671, 35.6812]);
    expect(Math.floor(x)).toBe(232847);
    expect(Math.floor(y)).toBe(103226);
  });

  it('comes back from map units', () => {
    const [lng, lat] = unproject(project([140.1, 39.72]));
    expect(lng).toBeCloseTo(140.1, 9);
    expect(lat).toBeCloseTo(39.72, 9);
  });

  it('enlarges areas with latitude: by four at 60 degrees', () => {
    expect(areaScale(project([0, 0])[1])).toBeCloseTo(1, 9);
    expect(areaScale(project([0, 60])[1])).toBeCloseTo(4, 9);
  });
});
