import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceStamp } from './stamp';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'renkei-'));
  await mkdir(join(root, 'app'));
  await writeFile(join(root, 'app/page.tsx'), 'one');
});
afterEach(() => rm(root, { recursive: true }));

test('the same sources and settings have the same stamp', async () => {
  expect(await sourceStamp(root, {})).toBe(await sourceStamp(root, {}));
});

test.each([
  ['a changed page', 'app/page.tsx', 'two'],
  ['a new page', 'app/about.tsx', ''],
  ['a changed lockfile', 'package-lock.json', '{}'],
])('%s changes the stamp', async (_, path, text) => {
  const before = await sourceStamp(root, {});
  await writeFile(join(root, path), text);
  expect(await sourceStamp(root, {})).not.toBe(before);
});

test('a test, or a file outside the build, does not', async () => {
  const before = await sourceStamp(root, {});
  await writeFile(join(root, 'app/page.test.tsx'), 'test');
  await writeFile(join(root, 'README.md'), 'text');
  expect(await sourceStamp(root, {})).toBe(before);
});

test('the sub-path, the public address and the offline copy change the stamp', async () => {
  const plain = await sourceStamp(root, {});
  const under = await sourceStamp(root, { BASE_PATH: '/atlas' });
  const named = await sourceStamp(root, { SITE_URL: 'https://example.jp' });
  const without = await sourceStamp(root, { OFFLINE_COPY: 'off' });
  expect(new Set([plain, under, named, without]).size).toBe(4);
});
