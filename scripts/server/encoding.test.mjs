import { expect, test } from 'vitest';
import { chooseEncoding } from './encoding.mjs';

const both = { br: true, gzip: true };

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['BR', 'br'],
  ['identity', 'identity'],
  ['brotli-like, x-gzip-not', 'identity'],
  ['br;q=many', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('a client that accepts %j gets %s', (header, encoding) => {
  expect(chooseEncoding(header, both)).toBe(encoding);
});

test('only what the build has prepared is offered', () => {
  expect(chooseEncoding('br, gzip', { br: false, gzip: true })).toBe('gzip');
  expect(chooseEncoding('br, gzip', { br: false, gzip: false })).toBe('identity');
});
