import { lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesUnder } from '../build/files.mjs';
import { entersBuild, INPUTS } from '../build/stamp.mjs';
import { ROOT } from '../project.mjs';
import { timeLines, writeSyntheticProject } from './synthetic-build.mjs';

let root = '';
let copy = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'renkei-'));
  copy = join(root, '.cache', 'copy');
  await mkdir(join(root, 'data', 'networks'), { recursive: true });
  await mkdir(join(root, 'app'));
  await writeFile(join(root, 'data', 'networks', 'real.json'), '{}');
  await writeFile(join(root, 'app', 'page.tsx'), 'page');
  await writeFile(join(root, 'app', 'page.test.tsx'), 'test');
});
afterEach(() => rm(root, { recursive: true }));

test('a copy has the sources without tests, and invented records instead of the real ones', async () => {
  await writeSyntheticProject(copy, 3, root);
  expect(await readdir(join(copy, 'app'))).toEqual(['page.tsx']);
  expect(await readFile(join(copy, 'app', 'page.tsx'), 'utf8')).toBe('page');
  expect(await readdir(join(copy, 'data', 'networks'))).toEqual([
    'synthetic-00001.json',
    'synthetic-00002.json',
    'synthetic-00003.json',
  ]);
});

test('a copy leaves the project as it is', async () => {
  await writeSyntheticProject(copy, 3, root);
  expect(await readdir(join(root, 'data', 'networks'))).toEqual(['real.json']);
  expect((await readdir(root)).sort()).toEqual(['.cache', 'app', 'data']);
});

test('a copy made again forgets the sources that are gone', async () => {
  await writeSyntheticProject(copy, 3, root);
  await rm(join(root, 'app', 'page.tsx'));
  await writeSyntheticProject(copy, 2, root);
  expect(await readdir(join(copy, 'app'))).toEqual([]);
  expect(await readdir(join(copy, 'data', 'networks'))).toHaveLength(2);
});

test('the generator and the copies are outside of all that the real build reads', async () => {
  expect(INPUTS.some((path) => 'scripts/bench'.startsWith(path))).toBe(false);
  expect(INPUTS.some((path) => '.cache'.startsWith(path))).toBe(false);
  const own = await readdir(join(ROOT, 'data', 'networks'));
  expect(own.filter((name) => name.startsWith('synthetic'))).toEqual([]);
});

/** What TypeScript sources among the build's inputs import of plain scripts, as paths in the project. */
async function importedScripts() {
  const files = await Promise.all(
    INPUTS.filter((path) =>
      lstatSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory(),
    ).map(async (path) => (await filesUnder(join(ROOT, path))).map((name) => join(path, name))),
  );
  const sources = files.flat().filter((path) => /\.tsx?$/.test(path) && entersBuild(path));
  const imported = await Promise.all(
    sources.map(async (path) => {
      const text = await readFile(join(ROOT, path), 'utf8');
      return [...text.matchAll(/from '(\.[^']*\.mjs)'/g)].map(([, to = '']) =>
        join(path, '..', to),
      );
    }),
  );
  return [...new Set(imported.flat())];
}

test('scripts that sources import are copied with their types, without which the copy is not built', async () => {
  const scripts = await importedScripts();
  expect(scripts).toContain(join('scripts', 'project.mjs'));
  const isCopied = (path) =>
    INPUTS.some((input) => path === input || path.startsWith(`${input}/`)) && entersBuild(path);
  const needed = scripts.flatMap((path) => [path, path.replace(/\.mjs$/, '.d.mts')]);
  expect(needed.filter((path) => !isCopied(path.split(sep).join('/')))).toEqual([]);
});

test('times are given per 1,000 pages', () => {
  const lines = timeLines({ pages: 500, check: 1000, next: 4000, previews: 0, finish: 5000 });
  expect(lines.find((line) => line.startsWith('next'))).toMatch(/4\.0 s +8\.0 s per 1,000 pages/);
  expect(lines.find((line) => line.startsWith('all'))).toMatch(/10 s +20\.0 s per 1,000 pages/);
});
