import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { redirectPage, writeRedirectPages } from './redirect-pages';

const akita = { from: '/prefectures/秋田県/', to: '/prefectures/akita/', label: '秋田県' };
const nowhere = { basePath: '', siteUrl: null };

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-'));
  await mkdir(join(out, 'prefectures/akita'), { recursive: true });
  await writeFile(join(out, 'prefectures/akita/index.html'), 'page');
});
afterEach(() => rm(out, { recursive: true }));

test('a redirect page leads on by itself, by a link, and names the real address', () => {
  const html = redirectPage(akita, nowhere);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/prefectures/akita/"/>');
  expect(html).toContain('<a href="/prefectures/akita/">秋田県のページ</a>');
  expect(html).toContain('<link rel="canonical" href="/prefectures/akita/"/>');
  expect(html).not.toContain('<script');
});

test('under a sub-path it stays there, and the canonical address is absolute when the site’s is known', () => {
  const html = redirectPage(akita, { basePath: '/atlas', siteUrl: 'https://example.jp' });
  expect(html).toContain('url=/atlas/prefectures/akita/"');
  expect(html).toContain(
    '<link rel="canonical" href="https://example.jp/atlas/prefectures/akita/"/>',
  );
});

test('names cannot break out of the page', () => {
  expect(redirectPage({ ...akita, label: '"><script>' }, nowhere)).not.toContain('<script>');
});

test('the page stands under its Japanese name', async () => {
  await writeRedirectPages(out, [akita], nowhere);
  expect(await readFile(join(out, 'prefectures/秋田県/index.html'), 'utf8')).toContain('refresh');
});

test('a redirect over a page, or to nowhere, stops the build and names all of them', async () => {
  const wrong = [
    { from: '/prefectures/akita/', to: '/prefectures/akita/', label: '' },
    { from: '/old/', to: '/new/', label: '' },
  ];
  await expect(writeRedirectPages(out, wrong, nowhere)).rejects.toThrow(
    /akita\/ is a page itself\n.*\/old\/ leads to \/new\/, which is no page/,
  );
});
