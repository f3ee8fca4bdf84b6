import { expect, test } from 'vitest';
import { blockingTime } from './long-tasks.mjs';

const span = { from: 100, to: 1000 };

test('blocking is what each task takes beyond 50 ms', () => {
  const tasks = [
    { startTime: 200, duration: 120 },
    { startTime: 400, duration: 50 },
    { startTime: 500, duration: 51 },
  ];
  expect(blockingTime(tasks, span)).toBe(71);
  expect(blockingTime([], span)).toBe(0);
});

test('only what lies inside of the span counts, and 50 ms of that are free too', () => {
  expect(blockingTime([{ startTime: 20, duration: 200 }], span)).toBe(70);
  expect(blockingTime([{ startTime: 900, duration: 400 }], span)).toBe(50);
  expect(blockingTime([{ startTime: 0, duration: 140 }], span)).toBe(0);
  expect(blockingTime([{ startTime: 1100, duration: 400 }], span)).toBe(0);
  expect(blockingTime([{ startTime: 0, duration: 80 }], span)).toBe(0);
});
