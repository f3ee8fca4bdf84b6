import { describe, expect, it } from 'vitest';
import { proposeId, slugOf } from './id';

describe('an id', () => {
  it.each([
    ['OKI-net', 'oki-net'],
    ['おきねっと', 'okinetto'],
    ['カモメネット', 'kamomenetto'],
    ['Ｋａｍｏｍｅ Net 2', 'kamome-net-2'],
    ['架空ネット', null],
    ['', null],
  ])('of %s is %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  it('comes from the first name that one can be made of', () => {
    expect(proposeId([null, '架空ネット', 'かもめ', 'other'])).toBe('kamome');
    expect(proposeId(['架空'])).toBeNull();
  });
});
