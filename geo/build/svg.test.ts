import { describe, expect, it } from 'vitest';
import { buildArtefacts } from './artefacts';
import { FIXTURE, writeFixture } from './fixture';
import { pathData } from './svg';

describe('path data of fill and stroke', () => {
  it('is relative and has no needless separators', () => {
    const triangle = [
      [10, 10],
      [15, 8],
      [12, -1],
      [10, 10],
    ];
    expect(pathData([triangle], true)).toBe('m10 10 5-2-3-9z');
  });

  it('continues from the start of a closed outline', () => {
    const at = (x: number) => [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 0],
    ];
    expect(pathData([at(5), at(-5)], true)).toBe('m5 0 1 0 0 1zm-10 0 1 0 0 1z');
  });

  it('continues from the end of an open line', () => {
    const lines = [
      [
        [1, 1],
        [2, 2],
      ],
      [
        [4, 4],
        [5, 5],
      ],
    ];
    expect(pathData(lines, false)).toBe('m1 1 1 1m2 2 1 1');
  });
});

describe('mapSvg', () => {
  const svg =
    buildArtefacts(writeFixture(), FIXTURE).find(({ path }) => path.endsWith('map.svg'))?.content ??
    '';

  it('has a path for every region, the neighbouring land and the borders', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['land', 'p01', 'a0101', 'a0102', 'p02', 'a0201', 'a0202', 'borders']);
    expect(svg).not.toContain('d=""');
  });

  it('has non-scaling strokes and no colours', () => {
    const paths = svg.match(/<path [^>]*>/g) ?? [];
    for (const path of paths) expect(path).toContain('vector-effect="non-scaling-stroke"');
    expect(svg).not.toMatch(/ (fill|stroke|style)=/);
  });
});
