import { describe, expect, it } from 'vitest';
import { mapIndex } from '../regions/map-index';
import { nearMisses, places } from './near-misses';

const all = places(mapIndex, [{ id: 'oki-net', name: 'OKI-net' }]);
const exact = (path: string) => nearMisses(path, all).exact?.path;
const labels = (path: string) => nearMisses(path, all).nearest.map(({ label }) => label);

describe('nearMisses', () => {
  it.each([
    ['/prefectures/Akita/', '/prefectures/akita/'],
    ['/prefectures/ aki ta /', '/prefectures/akita/'],
    ['/prefectures/ａｋｉｔａ/', '/prefectures/akita/'],
    ['/prefectures/%E7%A7%8B%E7%94%B0%E7%9C%8C', '/prefectures/akita/'],
    ['/prefectures/０５/', '/prefectures/akita/'],
    ['/akita', '/prefectures/akita/'],
    ['/areas/603/', '/areas/0603/'],
    ['/areas/置賜/', '/areas/0603/'],
    ['/networks/OKI-NET/', '/networks/oki-net/'],
  ])('nearMisses takes %s for %s', (path, meant) => {
    expect(exact(path)).toBe(meant);
  });

  it('nearMisses offers every area of a name that several prefectures have', () => {
    expect(exact('/areas/県央/')).toBeUndefined();
    expect(labels('/areas/県央/')).toContain('秋田県 県央');
    expect(labels('/areas/県央/').length).toBeGreaterThan(1);
  });

  it('nearMisses offers the nearest pages for a slip of the finger, the nearest first', () => {
    expect(labels('/prefectures/akitta/')[0]).toBe('秋田県');
  });

  it('nearMisses offers nothing for a path that resembles none, and for broken encoding', () => {
    expect(nearMisses('/zzzzzzzzzzzzzzzzzzzzzzzz/', all)).toEqual({ exact: null, nearest: [] });
    expect(nearMisses('/%E0%A4%A/', all).exact).toBeNull();
    expect(nearMisses('/', all)).toEqual({ exact: null, nearest: [] });
  });
});
