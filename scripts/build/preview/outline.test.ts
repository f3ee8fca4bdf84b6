import { expect, test } from 'vitest';
import { cornersOf } from './outline';

test('corners are summed up from relative coordinates, each ring from the start of the last', () => {
  expect(cornersOf('m10 20 5 0-2 3zm1-1 4 4z')).toEqual([
    [10, 20],
    [15, 20],
    [13, 23],
    [11, 19],
    [15, 23],
  ]);
});
