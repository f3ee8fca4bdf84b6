import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { robots, sitemap, writeCrawlerFiles } from './crawlers';

const SITE = { basePath: '/atlas', siteUrl: 'https://example.jp' };

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-crawlers-'));
});

afterEach(() => rm(out, { recursive: true }));

test('sitemap names every page by its absolute address', () => {
  const locations = sitemap(['/', '/areas/0603/'], SITE).match(/<loc>[^<]*<\/loc>/g);
  expect(locations).toEqual([
    '<loc>https://example.jp/atlas/</loc>',
    '<loc>https://example.jp/atlas/areas/0603/</loc>',
  ]);
});

test('robots names the sitemap only where there is one', () => {
  expect(robots(SITE)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.jp/atlas/sitemap.xml\n',
  );
  expect(robots({ basePath: '', siteUrl: null })).toBe('User-agent: *\nAllow: /\n');
});

test('writeCrawlerFiles writes no sitemap without a public address', async () => {
  await writeCrawlerFiles(out, ['/'], { basePath: '', siteUrl: null });
  expect(await readdir(out)).toEqual(['robots.txt']);
  await writeCrawlerFiles(out, ['/'], SITE);
  expect(await readFile(join(out, 'sitemap.xml'), 'utf8')).toContain('https://example.jp/atlas/');
});
