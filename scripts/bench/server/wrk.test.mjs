import { expect, test } from 'vitest';
import { readLoad } from './wrk.mjs';

test('wrk’s microseconds become answers a second and milliseconds', () => {
  const printed = `Running 2s test @ http://127.0.0.1:1
  1 threads and 64 connections

RESULT 30000 90000000 2000000 1500 25000 3
`;
  expect(readLoad(printed)).toEqual({
    perSecond: 15_000,
    bytesPerSecond: 45_000_000,
    p50: 1.5,
    p99: 25,
    errors: 3,
  });
});

test.each([
  '',
  'unable to connect to 127.0.0.1',
  'RESULT 0 0 2000000 0 0 64',
])('a run that measured nothing is no figure: %j', (printed) => {
  expect(() => readLoad(printed)).toThrow('wrk measured nothing');
});
