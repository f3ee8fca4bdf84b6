import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageCache } from './image-cache';

const DAY = 24 * 60 * 60 * 1000;

let folder: string;
let cache: ImageCache;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'renkei-cache-')), 'images');
  cache = new ImageCache(folder);
});

afterEach(() => rm(join(folder, '..'), { recursive: true }));

test('ImageCache.get returns a stored image, and null for another key', async () => {
  expect(await cache.get('a')).toBeNull();
  await cache.put('a', Buffer.from('image'));
  expect(await cache.get('a')).toEqual(Buffer.from('image'));
  expect(await cache.get('b')).toBeNull();
  expect(await readdir(folder)).toEqual(['a.png']);
});

test('ImageCache.tidy removes images unused for 30 days and keeps others', async () => {
  await cache.put('old', Buffer.from('1'));
  await cache.put('used', Buffer.from('2'));
  const past = new Date(Date.now() - 31 * DAY);
  await utimes(join(folder, 'old.png'), past, past);
  await utimes(join(folder, 'used.png'), past, past);
  await cache.get('used');
  await cache.tidy();
  expect(await readdir(folder)).toEqual(['used.png']);
});

test('ImageCache.tidy accepts a folder that does not exist', async () => {
  await expect(cache.tidy()).resolves.toBeUndefined();
});
