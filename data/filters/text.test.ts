import { expect, it } from 'vitest';
import { normaliseText } from './text';

it.each([
  ['ＯＫＩ－ｎｅｔ', 'oki-net'],
  ['おきねっと', 'オキネット'],
  ['ｶﾞｰﾄﾞ', 'がーど'],
  ['Ōsaka', 'osaka'],
  ['SS-MIX ２', 'ss-mix2'],
])('normaliseText makes %s and %s the same', (a, b) => {
  expect(normaliseText(a)).toBe(normaliseText(b));
});

it('normaliseText keeps voiced kana apart from unvoiced ones', () => {
  expect(normaliseText('が')).not.toBe(normaliseText('か'));
});
