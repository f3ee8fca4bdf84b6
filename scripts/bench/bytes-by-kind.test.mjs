import { expect, test } from 'vitest';
import { bytesByKind, kindOf } from './bytes-by-kind.mjs';

test.each([
  ['text/html; charset=utf-8', 'document'],
  ['text/javascript; charset=utf-8', 'script'],
  ['application/javascript', 'script'],
  ['application/x-javascript', 'script'],
  ['TEXT/CSS', 'style'],
  ['application/json', 'data'],
  ['application/geo+json', 'data'],
  ['application/manifest+json', 'data'],
  ['text/plain; charset=utf-8', 'data'],
  ['text/x-component', 'data'],
  ['application/vnd.mapbox-vector-tile', 'data'],
  ['image/svg+xml', 'image'],
  ['image/png', 'image'],
  ['font/woff2', 'font'],
  ['application/font-woff', 'font'],
  ['application/octet-stream', 'other'],
  ['', 'other'],
])('%s is %s', (contentType, kind) => {
  expect(kindOf(contentType)).toBe(kind);
});

test('bytes are added up by kind and in all, in the table’s order', () => {
  const amounts = bytesByKind([
    { contentType: 'text/css', sent: 10, raw: 40 },
    { contentType: 'text/html', sent: 100, raw: 400 },
    { contentType: 'text/css', sent: 5, raw: 5 },
    { contentType: '', sent: 1, raw: 1 },
  ]);
  expect([...amounts]).toEqual([
    ['document', { files: 1, sent: 100, raw: 400 }],
    ['style', { files: 2, sent: 15, raw: 45 }],
    ['other', { files: 1, sent: 1, raw: 1 }],
    ['all', { files: 4, sent: 116, raw: 446 }],
  ]);
});

test('a load of nothing has no kinds', () => {
  expect([...bytesByKind([])]).toEqual([['all', { files: 0, sent: 0, raw: 0 }]]);
});
