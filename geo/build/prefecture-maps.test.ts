import { describe, expect, it } from 'vitest';
import { type Artefact, buildArtefacts } from './artefacts';
import { FIXTURE, writeFixture } from './fixture';
import { prefectureMapModule } from './prefecture-map-module';
import { prefectureView } from './prefecture-view';

const FOLDER = 'data/boundaries/prefecture-maps';

describe('prefectureMaps of the test country', () => {
  const artefacts = buildArtefacts(writeFixture(), FIXTURE);
  const content = (name: string): Artefact['content'] =>
    artefacts.find(({ path }) => path === `${FOLDER}/${name}`)?.content ?? '';

  it('draw a path for every region, and an empty one where there is no neighbouring land', () => {
    const svg = content('01.svg');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['land', 'p01', 'a0101', 'a0102', 'p02', 'a0201', 'a0202', 'borders']);
    expect(svg).not.toContain('d=""');
  });

  it('have non-scaling strokes and no colours', () => {
    const paths = content('02.svg').match(/<path [^>]*>/g) ?? [];
    expect(paths).toHaveLength(8);
    for (const path of paths) expect(path).toContain('vector-effect="non-scaling-stroke"');
    expect(content('02.svg')).not.toMatch(/ (fill|stroke|style)=/);
  });

  it('are listed by their generated module', () => {
    expect(content('index.ts')).toContain("import map02 from './02.svg';");
    expect(content('index.ts')).toContain(
      "  '02': { src: map02.src, prefectures: ['01', '02'] },\n",
    );
  });
});

describe('prefectureMapModule', () => {
  const codes = (count: number) => Array.from({ length: count }, (_, index) => String(10 + index));
  const entry = (count: number) =>
    prefectureMapModule([{ code: '05', prefectures: codes(count) }])
      .split('\n')
      .slice(-7)
      .join('\n');

  it('breaks lines where the formatter does', () => {
    expect(entry(9)).toContain("  '05': { src: map05.src, prefectures: ['10', '11',");
    expect(entry(13)).toContain("    prefectures: ['10', '11',");
    expect(entry(20)).toContain("      '29',\n    ],\n  },\n};");
  });
});

describe('prefectureView', () => {
  const view = prefectureView([1000, 1000, 100], [[980, 980, 20]]);

  it("has a window around the prefecture's frame", () => {
    expect(view.window).toEqual([870, 870, 1130, 1130]);
  });

  it("has its smallest side on an area's page", () => {
    expect(view.closestSideAt([980, 980])).toBe(20);
    expect(view.closestSideAt([1040, 1040])).toBe(view.sideAt([1040, 1040]));
  });

  it('has a side that grows with the distance from the frame', () => {
    const [within, near, far] = [
      view.sideAt([1050, 1000]),
      view.sideAt([1060, 1000]),
      view.sideAt([1100, 1000]),
    ];
    expect(near).toBeGreaterThan(within);
    expect(far).toBeGreaterThan(near);
  });
});
