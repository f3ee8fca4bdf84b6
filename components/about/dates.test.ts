import { expect, it } from 'vitest';
import { dateInWords } from './dates';

it('writes a date as precisely as it is given', () => {
  expect(dateInWords('2026')).toBe('2026年');
  expect(dateInWords('2026-03')).toBe('2026年3月');
  expect(dateInWords('2026-11-05')).toBe('2026年11月5日');
});
