import { describe, expect, it } from 'vitest';
import { boxOf, EMPTY_BOX, encloses, gap, union } from './bounds';

describe('boxes', () => {
  it('surround points', () => {
    expect(
      boxOf([
        [3, -1],
        [1, 2],
        [2, 5],
      ]),
    ).toEqual([1, -1, 3, 5]);
    expect(boxOf([])).toEqual(EMPTY_BOX);
  });

  it('unite, with nothing as the neutral element', () => {
    expect(union([EMPTY_BOX, [0, 0, 1, 1], [2, -3, 4, 0]])).toEqual([0, -3, 4, 1]);
  });

  it('enclose up to a common edge', () => {
    expect(encloses([0, 0, 2, 2], [0, 1, 2, 2])).toBe(true);
    expect(encloses([0, 0, 2, 2], [0, 1, 2.1, 2])).toBe(false);
  });

  it('lie apart by the straight distance between them', () => {
    expect(gap([0, 0, 1, 1], [4, 5, 6, 6])).toBe(5);
    expect(gap([0, 0, 2, 2], [1, 1, 3, 3])).toBe(0);
  });
});
