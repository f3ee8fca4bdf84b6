import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressLines } from './progress.mjs';

let written = '';
/** @type {import('./progress.mjs').ProgressLines} */
let progress;

beforeEach(() => {
  vi.useFakeTimers();
  written = '';
  progress = progressLines((text) => {
    written += text;
  });
});
afterEach(() => vi.useRealTimers());

test('each task has a line, with how long it took', () => {
  progress.report('Checking');
  vi.advanceTimersByTime(1200);
  progress.report('Compiling');
  vi.advanceTimersByTime(3000);
  progress.end();
  expect(written).toBe('      Checking … 1.2 s\n      Compiling … 3.0 s\n');
});

test('a task of unknown length shows every five seconds that it goes on', () => {
  progress.report('Compiling');
  vi.advanceTimersByTime(11_000);
  progress.end();
  vi.advanceTimersByTime(60_000);
  expect(written).toBe('      Compiling ….. 11 s\n');
});

test('a task of known length shows its quarters, each once', () => {
  for (const done of [0, 1, 2, 3, 7, 8]) progress.report('Rendering', done, 8);
  progress.end();
  expect(written).toBe('      Rendering … 25 % 50 % 75 % 100 % 0.0 s\n');
});

test('nothing is written where nothing was begun', () => {
  progress.end();
  expect(written).toBe('');
});
