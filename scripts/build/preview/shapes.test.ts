import { expect, test } from 'vitest';
import { areas, prefectures } from '../../../data/regions';
import { parseShapes, ShapeFiles, shapeId } from './shapes';

test('parseShapes reads path data by id', () => {
  const svg =
    '<svg><path id="land" d="m0 0 1 1z"/>\n<path fill="red" id="p05" d="m2 2 1 1z"/></svg>';
  expect([...parseShapes(svg)]).toEqual([
    ['land', 'm0 0 1 1z'],
    ['p05', 'm2 2 1 1z'],
  ]);
});

test('ShapeFiles has every region in the drawing of its prefecture', () => {
  const files = new ShapeFiles(process.cwd());
  const missing = [...prefectures, ...areas]
    .map(({ code }) => code)
    .filter((code) => !files.around(code.slice(0, 2)).has(shapeId(code)));
  expect(missing).toEqual([]);
});
