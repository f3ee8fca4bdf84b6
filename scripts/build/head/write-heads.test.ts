import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadNetworks } from '../../../data/load';
import { readPages, writeHeads } from './write-heads';

const SITE = { basePath: '', siteUrl: 'https://example.jp' };
const networks = loadNetworks();

const page = (title: string, canonical: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>${title}</title><meta name="description" content="説明"/><link rel="canonical" href="${canonical}"/></head><body></body></html>`;
const FILES = {
  'index.html': page('連携アトラス：地図', 'https://example.jp/'),
  'about/index.html': page('このアトラスについて｜連携アトラス', 'https://example.jp/about/'),
  'areas/0603/index.html': page('置賜｜連携アトラス', 'https://example.jp/areas/0603/'),
  'areas/603/index.html': page('置賜', 'https://example.jp/areas/0603/').replace(
    '<head>',
    '<head><meta http-equiv="refresh" content="0; url=/areas/0603/"/>',
  ),
  'embed/areas/0603/index.html': page('置賜', 'https://example.jp/areas/0603/'),
  '404.html': page('ページが見つかりません', ''),
};

let out: string;
const read = (file: string) => readFile(join(out, file), 'utf8');

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-heads-'));
  for (const [file, html] of Object.entries(FILES)) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), html);
  }
});

afterEach(() => rm(out, { recursive: true }));

test('pages are read with their title, without redirects, embeds and the error page', async () => {
  const pages = await readPages(out, networks);
  expect(pages.map(({ address, title }) => [address, title])).toEqual([
    ['/about/', 'このアトラスについて'],
    ['/areas/0603/', '置賜'],
    ['/', '連携アトラス：地図'],
  ]);
});

test('a page gets tags and data, a redirect the tags of what it leads to', async () => {
  await writeHeads(out, await readPages(out, networks), networks, SITE);
  const area = await read('areas/0603/index.html');
  expect(area).toContain('content="https://example.jp/og/areas/0603.png"');
  expect(area).toContain('application/ld+json');
  const redirect = await read('areas/603/index.html');
  expect(redirect).toContain('content="https://example.jp/og/areas/0603.png"');
  expect(redirect).not.toContain('application/ld+json');
});

test('embeds stay as they are, and the error page has no preview', async () => {
  await writeHeads(out, await readPages(out, networks), networks, SITE);
  expect(await read('embed/areas/0603/index.html')).toBe(FILES['embed/areas/0603/index.html']);
  expect(await read('404.html')).toContain('rel="manifest"');
  expect(await read('404.html')).not.toContain('og:');
});
