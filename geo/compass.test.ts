import { expect, it } from 'vitest';
import { bearing, compassDirection, deviation } from './compass';

it('bearing returns degrees clockwise from north, with y pointing down', () => {
  expect(bearing([0, 0], [0, -1])).toBe(0);
  expect(bearing([0, 0], [1, 0])).toBe(90);
  expect(bearing([0, 0], [0, 1])).toBe(180);
  expect(bearing([0, 0], [-1, 0])).toBe(270);
});

it('compassDirection returns the nearest of eight compass points', () => {
  expect(compassDirection(22)).toBe('north');
  expect(compassDirection(23)).toBe('northeast');
  expect(compassDirection(337)).toBe('northwest');
  expect(compassDirection(338)).toBe('north');
  expect(compassDirection(180)).toBe('south');
});

it('deviation returns the smaller angle to the direction', () => {
  expect(deviation(350, 'north')).toBe(10);
  expect(deviation(10, 'north')).toBe(10);
  expect(deviation(300, 'west')).toBe(30);
  expect(deviation(0, 'south')).toBe(180);
});
