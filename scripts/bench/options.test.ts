import { describe, expect, test } from 'vitest';
import { readOptions, UsageError } from './options';

describe('readOptions', () => {
  test('without arguments asks for every metric and profile', () => {
    const options = readOptions([]);
    if (options === 'help') throw new Error('asked for help');
    expect(options.metrics.map(([name]) => name)).toContain('first-load');
    expect(options.profiles.map(([name]) => name)).toEqual(['full-speed', 'hospital-terminal']);
    expect(options.networks).toBeUndefined();
  });

  test('keeps only the named metrics', () => {
    const options = readOptions(['--only', 'click', '--only', 'table']);
    expect(options !== 'help' && options.metrics.map(([name]) => name)).toEqual(['click', 'table']);
  });

  test.each([
    ['--runs', 'many'],
    ['--runs', '0'],
    ['--networks', '1.5'],
    ['--only', 'speed'],
    ['--profile', 'toString'],
    ['--url', 'example.jp'],
    ['--unknown', '1'],
  ])('throws a UsageError that names %s for the value %s', (option, value) => {
    expect(() => readOptions([option, value])).toThrow(UsageError);
    expect(() => readOptions([option, value])).toThrow(option);
  });
});
