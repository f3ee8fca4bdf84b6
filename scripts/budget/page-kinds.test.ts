import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOf, largest, neededForFirstMap, pagesOf, transferSize } from './page-kinds';

test.each([
  ['/', 'nation'],
  ['/prefectures/akita/', 'prefecture'],
  ['/areas/0603/', 'area'],
  ['/networks/oki-net/', 'network'],
  ['/networks/', 'document'],
  ['/about/', 'document'],
  ['/embed/areas/0603/', 'embed'],
])('%s is measured as %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('the first map needs the styles that block rendering and the drawings it uses, each once', () => {
  const html = `<link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css" data-precedence="next"/>
    <svg><use href="/map.svg#p05"/><a href="/x/"><use class="c" href="/map.svg#p06"></use></a><use href="#local"/></svg>`;
  expect(neededForFirstMap(html)).toEqual({ styles: ['/a.css'], drawings: ['/map.svg'] });
});

test('pages of a build are found with their size, redirects are not, and the largest stands for its kind', async () => {
  const out = await mkdtemp(join(tmpdir(), 'renkei-'));
  const files = {
    'areas/0601/index.html': 'small',
    'areas/0603/index.html': 'larger 置賜',
    'areas/603/index.html': '<meta http-equiv="refresh" content="0; url=/areas/0603/"/>',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  const pages = await pagesOf(out);
  expect(pages.map(({ address }) => address)).toEqual(['/areas/0601/', '/areas/0603/']);
  expect(largest(pages, 'area')).toEqual({ address: '/areas/0603/', kind: 'area', bytes: 13 });
  expect(largest(pages, 'network')).toBeUndefined();

  await writeFile(join(out, 'map.svg'), 'x'.repeat(50));
  expect(await transferSize(out, '/map.svg')).toBe(50);
  await writeFile(join(out, 'map.svg.br'), 'x'.repeat(7));
  expect(await transferSize(out, '/map.svg')).toBe(7);
  await rm(out, { recursive: true });
});
