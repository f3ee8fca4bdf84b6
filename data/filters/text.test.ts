import { expect, it } from 'vitest';
import { normaliseText } from './text';

it.each([
  ['ＯＫＩ－ｎｅｔ', 'oki-net'],
  ['おきねっと', 'オキネット'],
  ['ｶﾞｰﾄﾞ', 'がーど'],
  ['Ōsaka', 'osaka'],
  ['SS-MIX ２', 'ss-mix2'],
])('%s and %s are the same to a search', (a, b) => {
  expect(normaliseText(a)).toBe(normaliseText(b));
});

it('keeps voiced kana apart from unvoiced ones', () => {
  expect(normaliseText('が')).not.toBe(normaliseText('か'));
});
