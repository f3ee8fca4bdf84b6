import { expect, it } from 'vitest';
import { ringArea } from '../polygon';
import { clipRing } from './clip';

const box = [0, 0, 10, 10] as const;

it('clipRing returns a ring inside the box unchanged', () => {
  const ring = [
    [1, 1],
    [5, 1],
    [5, 5],
    [1, 1],
  ] as const;
  expect(clipRing(ring, box)).toEqual(ring);
});

it('clipRing returns an empty ring for a ring outside the box', () => {
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

it("clipRing cuts a ring at the box's edge and closes it", () => {
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

it('clipRing returns the box for a ring around it', () => {
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
