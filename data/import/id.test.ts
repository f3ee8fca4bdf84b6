import { describe, expect, it } from 'vitest';
import { proposeId, slugOf } from './id';

describe('slugOf and proposeId', () => {
  it.each([
    ['OKI-net', 'oki-net'],
    ['おきねっと', 'okinetto'],
    ['カモメネット', 'kamomenetto'],
    ['Ｋａｍｏｍｅ Net 2', 'kamome-net-2'],
    ['架空ネット', null],
    ['', null],
  ])('slugOf of "%s" returns %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  it('proposeId uses the first name that an id can be made of', () => {
    expect(proposeId([null, '架空ネット', 'かもめ', 'other'])).toBe('kamome');
    expect(proposeId(['架空'])).toBeNull();
  });
});
