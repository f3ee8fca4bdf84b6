import { describe, expect, it } from 'vitest';
import { anneal } from './annealing';
import { labelOffsets } from './label-offsets';
import type { PlacedRegion } from './regions';

/** A square region on a nation of 800 map units: a map unit is a pixel. */
const region = (code: string, x: number, y: number, side: number): PlacedRegion => ({
  code,
  label: [x + side / 2, y + side / 2],
  neighbours: [],
  polygons: [
    [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  ],
});
const nation = [400, 400, 800] as const;

describe('labelOffsets', () => {
  it('is zero where a label fits at its label point', () => {
    const offsets = labelOffsets(
      [{ code: '01', text: '秋田' }],
      [region('01', 100, 100, 80)],
      [],
      nation,
    );
    expect(offsets.get('01')).toEqual([0, 0]);
  });

  it('moves a label away from a dot', () => {
    const placed = [region('01', 100, 100, 80)];
    const [dx, dy] = labelOffsets([{ code: '01', text: '秋田' }], placed, [[140, 140]], nation).get(
      '01',
    ) ?? [0, 0];
    const apart = Math.hypot(
      Math.max(0, Math.abs(dx) * 11 - 11),
      Math.max(0, Math.abs(dy) * 11 - 6.325),
    );
    expect(apart).toBeGreaterThanOrEqual(8);
  });

  it('separates labels of regions that are smaller than their names', () => {
    const placed = [region('01', 100, 100, 10), region('02', 110, 100, 10)];
    const labels = [
      { code: '01', text: '大阪' },
      { code: '02', text: '奈良' },
    ];
    const offsets = labelOffsets(labels, placed, [], nation);
    const [a, b] = [offsets.get('01') ?? [0, 0], offsets.get('02') ?? [0, 0]];
    const dx = Math.abs(10 + (b[0] - a[0]) * 11);
    const dy = Math.abs((b[1] - a[1]) * 11);
    expect(dx >= 22 || dy >= 12.65).toBe(true);
  });

  it('returns the same offsets for the same input', () => {
    const placed = [region('01', 100, 100, 10), region('02', 110, 100, 10)];
    const labels = [
      { code: '01', text: '大阪' },
      { code: '02', text: '奈良' },
    ];
    expect(labelOffsets(labels, placed, [], nation)).toEqual(
      labelOffsets(labels, placed, [], nation),
    );
  });
});

it('anneal finds the cheapest combination of options that conflict', () => {
  const clash = (_: number, option: number, __: number, other: number) =>
    option === other ? 10 : 0;
  expect(
    anneal(
      [
        [0, 1, 5],
        [0, 4, 5],
        [0, 5, 2],
      ],
      clash,
    ),
  ).toEqual([1, 0, 2]);
});
