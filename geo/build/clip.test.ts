import { expect, it } from 'vitest';
import { ringArea } from '../polygon';
import { clipRing } from './clip';

const box = [0, 0, 10, 10] as const;

it('a ring inside stays as it is', () => {
  const ring = [
    [1, 1],
    [5, 1],
    [5, 5],
    [1, 1],
  ] as const;
  expect(clipRing(ring, box)).toEqual(ring);
});

it('a ring outside vanishes', () => {
  expect(
    clipRing(
      [
        [11, 1],
        [15, 1],
        [15, 5],
        [11, 1],
      ],
      box,
    ),
  ).toEqual([]);
});

it('a ring across the edge is cut along it and stays closed', () => {
  const cut = clipRing(
    [
      [5, 5],
      [15, 5],
      [15, 15],
      [5, 15],
      [5, 5],
    ],
    box,
  );
  expect(cut.at(0)).toEqual(cut.at(-1));
  expect(Math.abs(ringArea(cut))).toBe(25);
  for (const [x, y] of cut) expect(Math.max(x, y)).toBeLessThanOrEqual(10);
});

it('a ring around the box becomes the box', () => {
  const cut = clipRing(
    [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
      [-5, -5],
    ],
    box,
  );
  expect(Math.abs(ringArea(cut))).toBe(100);
});
