import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { prefectureMaps } from '@/data/boundaries/prefecture-maps';
import { areas, type MapPoint, prefectures } from '@/data/regions';
import { MAX_MAP_BYTES } from './build/prefecture-maps';
import { project } from './mercator';
import { contains, ringArea } from './polygon';

/** Prefectures with land of no area. */
const WITH_UNASSIGNED = ['01', '12', '13', '23', '47'];

const text = (code: string) =>
  readFileSync(new URL(`../data/boundaries/prefecture-maps/${code}.svg`, import.meta.url), 'utf8');

/** By id the rings or lines of each path, in map units. */
function pathsOf(svg: string): Map<string, MapPoint[][]> {
  return new Map(
    [...svg.matchAll(/<path id="([^"]+)"(?:[^>]* d="([^"]*)")?/g)].map(([, id = '', d = '']) => [
      id,
      linesOf(d),
    ]),
  );
}

/** Reads relative path data: moves, implied lines and closings. */
function linesOf(data: string): MapPoint[][] {
  const lines: MapPoint[][] = [];
  let [x, y] = [0, 0];
  for (const [, numbers = '', closing] of data.matchAll(/m([^mz]+)(z?)/g)) {
    const values = (numbers.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
    const line: MapPoint[] = [];
    for (let index = 0; index < values.length; index += 2) {
      x += values[index] ?? 0;
      y += values[index + 1] ?? 0;
      line.push([x, y]);
    }
    const [first] = line;
    if (closing && first) {
      line.push(first);
      [x, y] = first;
    }
    lines.push(line);
  }
  return lines;
}

const key = ([x, y]: MapPoint) => `${x} ${y}`;

/** The area that rings enclose: outer ones run clockwise, holes the other way. */
const enclosed = (rings: readonly MapPoint[][]) =>
  Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));

it('prefectureMaps has every prefecture', () => {
  expect(Object.keys(prefectureMaps).sort()).toEqual(prefectures.map(({ code }) => code));
});

describe.each(prefectures)('the static map of $name', ({
  code,
  frame: [centreX, centreY, side],
}) => {
  const svg = text(code);
  const paths = pathsOf(svg);
  const drawn = prefectureMaps[code]?.prefectures ?? [];
  const own = areas.filter(({ prefectureCode }) => prefectureCode === code);

  it('has at most MAX_MAP_BYTES', () => {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(MAX_MAP_BYTES);
  });

  it('contains the listed prefectures, all their areas, the neighbouring land and the borders', () => {
    const promised = drawn.flatMap((prefecture) => [
      `p${prefecture}`,
      ...areas
        .filter(({ prefectureCode }) => prefectureCode === prefecture)
        .map((area) => `a${area.code}`),
    ]);
    expect([...paths.keys()]).toEqual(['land', ...promised, 'borders']);
    expect(drawn).toContain(code);
    for (const prefecture of drawn) expect(paths.get(`p${prefecture}`)).not.toEqual([]);
  });

  it("contains each area's label point in the area's shape", () => {
    const missed = own.filter(({ code: area, labelPoint }) => {
      const rings = paths.get(`a${area}`) ?? [];
      return !contains(rings, project(labelPoint));
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('has areas that fill the prefecture without gap or overlap', () => {
    const whole = enclosed(paths.get(`p${code}`) ?? []);
    const parts = own.reduce((sum, area) => sum + enclosed(paths.get(`a${area.code}`) ?? []), 0);
    if (WITH_UNASSIGNED.includes(code)) expect(parts).toBeLessThan(whole);
    else expect(parts).toBeCloseTo(whole, 6);
  });

  it('has borders on the outlines of two prefectures', () => {
    const outlines = drawn.map(
      (prefecture) => new Set(paths.get(`p${prefecture}`)?.flat().map(key)),
    );
    const seen = ([x, y]: MapPoint) =>
      Math.max(Math.abs(x - centreX), Math.abs(y - centreY)) < side * 1.29;
    const points = (paths.get('borders') ?? []).flat().filter(seen);
    const astray = points.filter(
      (point) => outlines.filter((outline) => outline.has(key(point))).length < 2,
    );
    expect(astray).toEqual([]);
    if (drawn.length > 1 && code !== '47' && code !== '01') expect(points).not.toEqual([]);
  });

  it('draws no other region beyond its window', () => {
    const reach = Math.ceil(side * 1.3) + 4;
    const beyond = [...paths]
      .filter(([id]) => id !== 'borders' && !id.slice(1).startsWith(code))
      .filter(([, lines]) =>
        lines
          .flat()
          .some(([x, y]) => Math.max(Math.abs(x - centreX), Math.abs(y - centreY)) > reach),
      );
    expect(beyond.map(([id]) => id)).toEqual([]);
  });
});
