import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds, modelOf } from '../../../components/map/model/networks.fixture';
import { DIM, LOOKS, lookOf } from '../../../components/map/scene/looks';
import { mapScene, nearPrefecture } from '../../../components/map/scene/scene';
import type { Selection } from '../../../data/address/paths';
import { prefectures } from '../../../data/regions';
import { drawMark } from './marks';
import { colourOf, drawGroups, drawMarkers } from './scene-drawing';
import { ShapeFiles, shapeId } from './shapes';
import { mixed, readPalette } from './tokens';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const palette = readPalette(root);
const files = new ShapeFiles(root);
const model = modelOf();
const view = {
  scale: 1,
  visible: { x: 232_000, y: 99_000, width: 2000, height: 2000 },
  place: { x: 0, y: 0, width: 2000, height: 2000 },
  onPicture: ([x, y]: readonly [number, number]) => [x, y] as const,
};

const selections: Selection[] = [
  { kind: 'nation' },
  { kind: 'area', code: '0603' },
  { kind: 'area', code: '0201' },
  ...prefectures.map(({ slug }): Selection => ({ kind: 'prefecture', slug })),
  ...model.networks.map(({ id }): Selection => ({ kind: 'network', id })),
];

function sceneOf(selection: Selection) {
  const shapes = files.around(nearPrefecture(model, selection));
  const codes = [...model.index.prefectures.keys()].filter((code) => shapes.has(shapeId(code)));
  const scene = mapScene({
    model,
    selection,
    networks: model.networks,
    coverage: model.coverage,
    prefectures: codes,
    measure: null,
    letter: 0,
  });
  return { scene, shapes };
}

test('drawGroups prints every shape of the scene, in order, with the fill of its look', () => {
  for (const selection of selections) {
    const { scene, shapes } = sceneOf(selection);
    const svg = drawGroups(scene.groups, shapes, view, palette);
    const fills = [...svg.matchAll(/<path fill-rule="evenodd" fill="([^"]+)"/g)].map(
      ([, fill]) => fill,
    );
    const expected = scene.groups.flatMap((group) =>
      group.shapes.flatMap(({ code, look }) => {
        // the drawing around a prefecture has no shapes of what lies outside of it
        if (code.length !== 5 && !shapes.has(shapeId(code))) return [];
        const { fill } = lookOf(look);
        if (fill === null || fill === 'hatch') return 'none';
        const plain = colourOf(fill, palette);
        return group.isDimmed ? mixed(colourOf('sea', palette), plain, DIM) : plain;
      }),
    );
    expect(fills, JSON.stringify(selection)).toEqual(expected);
    const hatched = scene.groups.flatMap(({ shapes: all }) =>
      all.filter(({ look }) => lookOf(look).fill === 'hatch'),
    );
    expect(svg.match(/<clipPath /g) ?? []).toHaveLength(hatched.length);
  }
});

test('drawMarkers prints every marker of the scene, hollow for networks that have ended', () => {
  const { scene } = sceneOf({ kind: 'nation' });
  const svg = drawMarkers(scene.markers, view, palette, true);
  const middles = [...svg.matchAll(/<circle[^>]*fill="([^"]+)"\/>/g)]
    .map(([, fill]) => fill)
    .filter((_, index) => index % 2 === 1);
  expect(middles).toEqual(
    scene.markers.map(({ isHollow }) => colourOf(isHollow ? 'markerRing' : 'marker', palette)),
  );
  expect(scene.markers.some(({ network }) => network.id === kinds.ended.id)).toBe(true);
});

test('drawMark has the colours of the scope in the table of looks', () => {
  for (const scope of ['prefecture', 'multi-prefecture', 'municipality'] as const) {
    const svg = drawMark(scope, 0, 13, palette);
    expect(svg).toContain(`fill="${colourOf(LOOKS[scope].fill, palette)}"`);
    expect(svg).toContain(`stroke="${colourOf(LOOKS[scope].line.colour, palette)}"`);
  }
  expect(drawMark('uncollected', 0, 13, palette)).toContain(colourOf('land', palette));
});
