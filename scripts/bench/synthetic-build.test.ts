import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSyntheticProject } from './synthetic-build';

let root = '';
let copy = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'renkei-'));
  copy = join(root, '.cache', 'copy');
  await mkdir(join(root, 'data', 'networks'), { recursive: true });
  await mkdir(join(root, 'app'));
  await mkdir(join(root, 'out'));
  await writeFile(join(root, 'data', 'networks', 'real.json'), '{}');
  await writeFile(join(root, 'app', 'page.tsx'), 'page');
});
afterEach(() => rm(root, { recursive: true }));

test('writeSyntheticProject copies the sources with invented records in the place of the real ones', async () => {
  await writeSyntheticProject(copy, 3, root);
  expect((await readdir(copy)).sort()).toEqual(['app', 'data']);
  expect(await readFile(join(copy, 'app', 'page.tsx'), 'utf8')).toBe('page');
  expect(await readdir(join(copy, 'data', 'networks'))).toEqual([
    'synthetic-00001.json',
    'synthetic-00002.json',
    'synthetic-00003.json',
  ]);
});

test('writeSyntheticProject leaves the project as it is', async () => {
  await writeSyntheticProject(copy, 3, root);
  expect(await readdir(join(root, 'data', 'networks'))).toEqual(['real.json']);
  expect((await readdir(root)).sort()).toEqual(['.cache', 'app', 'data', 'out']);
});

test('writeSyntheticProject removes sources and records of an earlier copy that are gone', async () => {
  await writeSyntheticProject(copy, 3, root);
  await rm(join(root, 'app', 'page.tsx'));
  await writeSyntheticProject(copy, 2, root);
  expect(await readdir(join(copy, 'app'))).toEqual([]);
  expect(await readdir(join(copy, 'data', 'networks'))).toHaveLength(2);
});
