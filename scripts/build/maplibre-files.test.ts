import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shareMaplibre } from './maplibre-files';

const MEDIA = '_next/static/media';
const PAGE = 'maplibre-gl.0_fx-1.mjs';
const WORKER = 'maplibre-gl-worker.0viv-m_3.mjs';
const CHUNK = '_next/static/chunks/a.js';
let out = '';

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}

const read = (path: string) => readFile(join(out, path), 'utf8');

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-'));
});
afterEach(() => rm(out, { recursive: true }));

describe('after the build, MapLibre', () => {
  test('is one file for the page, one for the worker, and one that both import', async () => {
    await write({
      [`${MEDIA}/${PAGE}`]: 'page',
      [`${MEDIA}/${WORKER}`]: 'worker',
      [`${MEDIA}/maplibre-gl-dev.2i4y.mjs`]: 'dev',
      [`${MEDIA}/maplibre-gl.00_z.css`]: 'css',
      [`${MEDIA}/font.123.woff2`]: 'font',
      [CHUNK]: `[1,e=>{e.q("/${MEDIA}/${PAGE}")},2,e=>{e.q("/${MEDIA}/${WORKER}")}]`,
      'index.html': `<link rel="preload" href="/atlas/${MEDIA}/${WORKER}">`,
    });
    const { removed, written } = await shareMaplibre(out);
    expect(removed).toHaveLength(4);
    expect((await readdir(join(out, MEDIA))).sort()).toEqual(['font.123.woff2', ...written].sort());

    const [page, worker] = [...(await read(CHUNK)).matchAll(/media\/(maplibre[^"]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(page).toMatch(/^maplibre-gl\.\w+\.js$/);
    expect(worker).toMatch(/^maplibre-gl-worker\.\w+\.js$/);
    expect(await read('index.html')).toContain(`href="/atlas/${MEDIA}/${worker}"`);
    const shared = written.find((name) => name.includes('-shared.')) ?? '';
    expect([...written].sort()).toEqual([page, worker, shared].sort());
    for (const name of [page, worker]) {
      expect((await read(`${MEDIA}/${name}`)).slice(0, 20_000)).toContain(`from"./${shared}"`);
    }
  });

  test('has the same names whenever it is the same', async () => {
    const names = [];
    for (const id of ['a', 'b']) {
      await write({
        [`${MEDIA}/maplibre-gl.${id}.mjs`]: '',
        [`${MEDIA}/maplibre-gl-worker.${id}.mjs`]: '',
      });
      names.push((await shareMaplibre(out)).written);
    }
    expect(names[0]).toEqual(names[1]);
  });

  test('is missed where the build does not ask for it', async () => {
    await write({ [`${MEDIA}/${WORKER}`]: 'worker' });
    await expect(shareMaplibre(out)).rejects.toThrow(/load-maplibre\.ts must name them/);
    expect(await readdir(join(out, MEDIA))).toEqual([WORKER]);
  });

  test('is its package’s own files, as .js, where bundling fails, and the reason is returned', async () => {
    await write({
      [`${MEDIA}/${PAGE}`]: 'page',
      [`${MEDIA}/${WORKER}`]: 'worker',
      [CHUNK]: `e.q("/${MEDIA}/${PAGE}"),e.q("/${MEDIA}/${WORKER}")`,
    });
    const { problem, written } = await shareMaplibre(out, () =>
      Promise.reject(new Error('no sources')),
    );
    expect(problem).toBe('no sources');
    expect(written).toEqual(['maplibre-gl.0_fx-1.js', 'maplibre-gl-worker.0viv-m_3.js']);
    expect(await read(`${MEDIA}/maplibre-gl.0_fx-1.js`)).toBe('page');
    expect(await read(CHUNK)).not.toContain('.mjs');
  });
});
