import { describe, expect, it } from 'vitest';
import { jsonErrorAt } from './json-error';

describe('jsonErrorAt', () => {
  it.each<[string, string, number, number]>([
    ['a trailing comma', '{\n  "a": 1,\n}', 3, 1],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a missing value', '[1, ]', 1, 5],
    ['an unfinished text', '{"a": [1', 1, 9],
    ['an unfinished string', '{"a": "b\n}', 1, 7],
    ['a word without quotes', '{"a": yes}', 1, 7],
    ['something after the end', '{} {}', 1, 4],
    ['nothing at all', '', 1, 1],
    ['lists opened without end', '['.repeat(100_000), 1, 501],
    ['a string without end', `"${'a'.repeat(1_000_000)}`, 1, 1],
  ])('returns line and column of %s', (_, text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonErrorAt(text)).toEqual({ line, column });
  });

  it.each([
    '{"a": [1, -2.5e3, "\\u00e9\\n", true, null, {}], "b": []}',
    ' "青森" ',
    '0',
  ])('returns null for valid JSON: %s', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonErrorAt(text)).toBeNull();
  });
});
