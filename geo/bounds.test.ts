import { describe, expect, it } from 'vitest';
import { boxOf, EMPTY_BOX, encloses, gap, union } from './bounds';

describe('boxOf, union, encloses and gap', () => {
  it('boxOf returns the smallest box around points, and the empty box for no points', () => {
    expect(
      boxOf([
        [3, -1],
        [1, 2],
        [2, 5],
      ]),
    ).toEqual([1, -1, 3, 5]);
    expect(boxOf([])).toEqual(EMPTY_BOX);
  });

  it('union returns the smallest box around boxes and ignores empty ones', () => {
    expect(union([EMPTY_BOX, [0, 0, 1, 1], [2, -3, 4, 0]])).toEqual([0, -3, 4, 1]);
  });

  it('encloses is true for a box that shares an edge, and false for one that reaches beyond it', () => {
    expect(encloses([0, 0, 2, 2], [0, 1, 2, 2])).toBe(true);
    expect(encloses([0, 0, 2, 2], [0, 1, 2.1, 2])).toBe(false);
  });

  it('gap returns the straight distance, and 0 for boxes that overlap', () => {
    expect(gap([0, 0, 1, 1], [4, 5, 6, 6])).toBe(5);
    expect(gap([0, 0, 2, 2], [1, 1, 3, 3])).toBe(0);
  });
});
