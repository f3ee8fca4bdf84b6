import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_IN_SITEMAP, robots, sitemap, sitemaps, writeCrawlerFiles } from './crawlers';

const SITE = { basePath: '/atlas', siteUrl: 'https://example.jp' };

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-crawlers-'));
});

afterEach(() => rm(out, { recursive: true }));

test('the sitemap names every page by its absolute address', () => {
  const locations = sitemap(['/', '/areas/0603/'], SITE).match(/<loc>[^<]*<\/loc>/g);
  expect(locations).toEqual([
    '<loc>https://example.jp/atlas/</loc>',
    '<loc>https://example.jp/atlas/areas/0603/</loc>',
  ]);
});

test('a sitemap too long for search engines is parted, and every page is in one part', () => {
  const addresses = Array.from({ length: MOST_IN_SITEMAP + 1 }, (_, page) => `/networks/n${page}/`);
  expect([...sitemaps(addresses.slice(1), SITE).keys()]).toEqual(['sitemap.xml']);
  const files = sitemaps(addresses, SITE);
  expect(files.get('sitemap.xml')?.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://example.jp/atlas/sitemap-1.xml</loc>',
    '<loc>https://example.jp/atlas/sitemap-2.xml</loc>',
  ]);
  const counts = [1, 2].map((part) => files.get(`sitemap-${part}.xml`)?.match(/<url>/g)?.length);
  expect(counts).toEqual([MOST_IN_SITEMAP, 1]);
});

test('robots.txt names the sitemap where there is one', () => {
  expect(robots(SITE)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.jp/atlas/sitemap.xml\n',
  );
  expect(robots({ basePath: '', siteUrl: null })).toBe('User-agent: *\nAllow: /\n');
});

test('without a public address there is no sitemap', async () => {
  await writeCrawlerFiles(out, ['/'], { basePath: '', siteUrl: null });
  expect(await readdir(out)).toEqual(['robots.txt']);
  await writeCrawlerFiles(out, ['/'], SITE);
  expect(await readFile(join(out, 'sitemap.xml'), 'utf8')).toContain('https://example.jp/atlas/');
});
