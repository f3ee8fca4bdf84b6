import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asksFor, tidyMaplibreFiles } from './maplibre-files.mjs';

const MEDIA = '_next/static/media';
const WORKER = 'maplibre-gl-worker.0viv-m_3.mjs';
let out = '';

/** @param {Record<string, string>} files */
async function write(files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-'));
});
afterEach(() => rm(out, { recursive: true }));

describe('after the build, of MapLibre’s files', () => {
  test('those only in the table of asset addresses go, the worker and other assets stay', async () => {
    await write({
      [`${MEDIA}/${WORKER}`]: 'code;\n//# sourceMappingURL=maplibre-gl-worker.mjs.map\n',
      [`${MEDIA}/maplibre-gl-dev.2i4y.mjs`]: 'dev',
      [`${MEDIA}/maplibre-gl-shared.2igp.mjs`]: '',
      [`${MEDIA}/maplibre-gl.00_z.css`]: 'css',
      [`${MEDIA}/font.123.woff2`]: 'font',
      '_next/static/chunks/a.js': `[1,e=>{e.q("/${MEDIA}/maplibre-gl-dev.2i4y.mjs")},2,e=>{e.q("/${MEDIA}/${WORKER}")}]`,
    });
    const { removed } = await tidyMaplibreFiles(out);
    expect(removed).toEqual([
      'maplibre-gl-dev.2i4y.mjs',
      'maplibre-gl-shared.2igp.mjs',
      'maplibre-gl.00_z.css',
    ]);
    expect((await readdir(join(out, MEDIA))).sort()).toEqual([
      'font.123.woff2',
      'maplibre-gl-worker.0viv-m_3.js',
    ]);
  });

  test('the worker is named .js wherever it is named, and has no source map that is not there', async () => {
    await write({
      [`${MEDIA}/${WORKER}`]: 'code;\n//# sourceMappingURL=maplibre-gl-worker.mjs.map\n',
      '_next/static/chunks/a.js': `e.q("/${MEDIA}/${WORKER}")`,
      'index.html': `<link rel="preload" href="/atlas/${MEDIA}/${WORKER}">`,
    });
    await tidyMaplibreFiles(out);
    const named = `${MEDIA}/maplibre-gl-worker.0viv-m_3.js`;
    expect(await readFile(join(out, named), 'utf8')).toBe('code;\n');
    expect(await readFile(join(out, '_next/static/chunks/a.js'), 'utf8')).toBe(`e.q("/${named}")`);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain(`href="/atlas/${named}"`);
  });

  test.each([
    ['a page', 'index.html', '<script src="/x/maplibre-gl.3rkp.mjs"></script>'],
    ['a style', '_next/static/chunks/a.css', '@import "/x/maplibre-gl.3rkp.mjs"'],
    ['a script', '_next/static/chunks/a.js', 'import("/x/maplibre-gl.3rkp.mjs")'],
  ])('whatever %s asks for stays', async (_, path, text) => {
    await write({
      [`${MEDIA}/${WORKER}`]: '',
      [`${MEDIA}/maplibre-gl.3rkp.mjs`]: 'code',
      [path]: text,
    });
    expect((await tidyMaplibreFiles(out)).removed).toEqual([]);
  });

  test('nothing happens without a worker of our own, or without a build', async () => {
    await write({ [`${MEDIA}/maplibre-gl-dev.2i4y.mjs`]: 'dev' });
    expect(await tidyMaplibreFiles(out)).toEqual({ removed: [], renamed: [] });
    expect(await tidyMaplibreFiles(join(out, 'nowhere'))).toEqual({ removed: [], renamed: [] });
  });
});

test('an entry of the table of asset addresses is no request, anything beside it is', () => {
  const entry = '7,e=>{e.q("/_next/static/media/a.1.mjs")}';
  expect(asksFor(entry, 'a.1.mjs')).toBe(false);
  expect(asksFor(`${entry};fetch("/_next/static/media/a.1.mjs")`, 'a.1.mjs')).toBe(true);
});
