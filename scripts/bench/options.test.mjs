import { expect, test } from 'vitest';
import { readOptions, UsageError, usage } from './options.mjs';

const METRICS = ['bytes', 'search'];
const read = (...args) => readOptions(args, METRICS);

test('without options everything is measured, five times, and nothing else beside it', () => {
  expect(read()).toEqual({
    url: null,
    networks: null,
    runs: 5,
    only: METRICS,
    profiles: ['full-speed', 'hospital-terminal'],
    json: null,
  });
});

test('every option is read', () => {
  expect(
    read(
      ...['--url', 'http://127.0.0.1:8080/x', '--networks=10000', '--runs', '9'],
      ...['--only', 'search', '--only', 'search', '--profile', 'full-speed', '--json', 'a.json'],
    ),
  ).toEqual({
    url: 'http://127.0.0.1:8080/x',
    networks: 10_000,
    runs: 9,
    only: ['search'],
    profiles: ['full-speed'],
    json: 'a.json',
  });
  expect(read('--help')).toBe('help');
  expect(read('-h', '--runs', '2')).toBe('help');
});

test.each([
  ['--fast'],
  ['bytes'],
  ['--runs'],
  ['--runs', '0'],
  ['--runs', '101'],
  ['--runs', '1.5'],
  ['--runs', 'many'],
  ['--runs', '-1'],
  ['--runs='],
  ['--networks', '0'],
  ['--networks', '1e4'],
  ['--networks', '100001'],
  ['--url', 'example.jp'],
  ['--url', 'ftp://example.jp/'],
  ['--url', 'http://'],
  ['--url='],
  ['--only', 'everything'],
  ['--only='],
  ['--profile', 'phone'],
  ['--json='],
  ['--help=yes'],
])('%s %s is refused, naming the option', (...args) => {
  expect(() => read(...args)).toThrow(UsageError);
  expect(() => read(...args)).toThrow(args[0].replace(/=.*/, ''));
});

test('the usage names every metric and every profile', () => {
  for (const name of [...METRICS, 'full-speed', 'hospital-terminal']) {
    expect(usage(METRICS)).toContain(name);
  }
});
