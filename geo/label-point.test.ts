import { expect, it } from 'vitest';
import { labelPoint } from './label-point';
import { contains, type Polygon } from './polygon';

const crescent: Polygon = [
  [
    [0, 0],
    [100, 0],
    [100, 20],
    [20, 20],
    [20, 80],
    [100, 80],
    [100, 100],
    [0, 100],
    [0, 0],
  ],
];

it('lies inside a region, even where the centre of gravity does not', () => {
  expect(contains(crescent, labelPoint([crescent]))).toBe(true);
});

it('lies in the largest polygon, not in an islet', () => {
  const islet: Polygon = [
    [
      [200, 0],
      [210, 0],
      [210, 10],
      [200, 10],
      [200, 0],
    ],
  ];
  expect(labelPoint([islet, crescent])).toEqual(labelPoint([crescent]));
});

it('cannot be had of nothing', () => {
  expect(() => labelPoint([])).toThrow(RangeError);
});
