import { expect, test } from 'vitest';
import { median, p95, summarise } from './statistics.mjs';

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[10, 2, 9, 1], 5.5],
  [[100, 9, 20, 3], 14.5],
])('the median of %j is %d, whatever their order', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('of 40 values p95 is the third largest, and of a few the largest', () => {
  const values = Array.from({ length: 40 }, (_, index) => 40 - index);
  expect(p95(values)).toBe(38);
  expect(p95([5, 1, 3])).toBe(5);
  expect(p95([5])).toBe(5);
});

test('a summary has the spread beside the middle, and leaves the values as they were', () => {
  const values = [4, 1, 9];
  expect(summarise(values)).toEqual({ count: 3, median: 4, p95: 9, min: 1, max: 9 });
  expect(values).toEqual([4, 1, 9]);
});

test('nothing measured, or no number, is an error and no figure', () => {
  for (const summary of [median, p95, summarise]) {
    expect(() => summary([])).toThrow(RangeError);
    expect(() => summary([1, Number.NaN])).toThrow(RangeError);
    expect(() => summary([1, Infinity])).toThrow(RangeError);
  }
});
