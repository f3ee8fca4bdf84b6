import { expect, test } from 'vitest';
import { isOwnCache, isVisited } from './copy';

test('only the caches of this very site are its own', () => {
  const scope = 'https://example.jp/atlas/';
  expect(isOwnCache(`renkei-atlas-copy-abc ${scope}`, scope)).toBe(true);
  expect(isOwnCache(`renkei-atlas-copy-abc https://example.jp/`, scope)).toBe(false);
  expect(isOwnCache(`renkei-atlas-copy-abc ${scope}`, 'https://example.jp/')).toBe(false);
  expect(isOwnCache('workbox-precache', scope)).toBe(false);
});

test('only messages of the site’s pages are taken for such', () => {
  expect(isVisited({ kind: 'visited', page: 'https://example.jp/', loaded: [] })).toBe(true);
  for (const data of [null, 'visited', {}, { kind: 'other' }]) expect(isVisited(data)).toBe(false);
});
