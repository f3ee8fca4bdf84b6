import { describe, expect, test } from 'vitest';
import { addFigures, markdown, quantile, type Result } from './report';

describe('quantile', () => {
  test('is the smallest value that the share does not exceed', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([5, 4], 0.95)).toBe(5);
    expect(quantile([7], 0)).toBe(7);
  });

  test('throws a RangeError for no values', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('addFigures and markdown', () => {
  const figure = (...values: number[]) => ({ name: 'click', unit: 'ms' as const, values });

  test('one row a site has the median of all runs and its ratio to the first site', () => {
    const results: Result[] = [];
    for (const run of [1, 2]) {
      addFigures(results, [figure(10 * run)], { site: 'atlas', profile: 'p' });
      addFigures(results, [figure(30 * run)], { site: 'other', profile: 'p' });
    }
    expect(markdown(results).split('\n').slice(2)).toEqual([
      '| click, ms | p | atlas | 2 | 10 | 20 |  |',
      '| click, ms | p | other | 2 | 30 | 60 | 3 × |',
    ]);
  });

  test('a figure without values has no row', () => {
    const results: Result[] = [];
    addFigures(results, [figure()], { site: 'atlas', profile: 'p' });
    expect(markdown(results).split('\n')).toHaveLength(2);
  });
});
