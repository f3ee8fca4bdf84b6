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

it('labelPoint lies inside a region whose centre of gravity lies outside', () => {
  expect(contains(crescent, labelPoint([crescent]))).toBe(true);
});

it('labelPoint lies in the largest polygon', () => {
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

it('labelPoint throws a RangeError without polygons', () => {
  expect(() => labelPoint([])).toThrow(RangeError);
});
