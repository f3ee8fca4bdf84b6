import { expect, test } from 'vitest';
import { cornersOf } from './outline';

test('cornersOf adds up relative coordinates, each ring from the start of the one before', () => {
  expect(cornersOf('m10 20 5 0-2 3zm1-1 4 4z')).toEqual([
    [10, 20],
    [15, 20],
    [13, 23],
    [11, 19],
    [15, 23],
  ]);
});
