import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

/** A site that is none of ours: a page, a style, a script that is busy for a moment, a picture. */
const FILES: Record<string, [contentType: string, text: string]> = {
  '/': [
    'text/html; charset=utf-8',
    '<!doctype html><link rel="stylesheet" href="/a.css"><p>small<script src="/a.js"></script><img src="/a.svg" alt="">',
  ],
  '/a.css': ['text/css', 'p { color: navy }'],
  '/a.js': [
    'text/javascript',
    'for (const end = performance.now() + 120; performance.now() < end; );',
  ],
  '/a.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
};

let server: Server;
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const [contentType, text] = FILES[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(contentType === 'text/plain' ? 404 : 200, { 'Content-Type': contentType });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => server.close());

/** One figure of the bench's JSON. */
type Measured = { site: string; what: string; median: number; values: number[] };

test('the bench measures the build beside another site, and tells the ratios', async () => {
  const { port } = server.address() as AddressInfo;
  const file = test.info().outputPath('bench.json');
  const { stdout } = await run(process.execPath, [
    'scripts/bench.mjs',
    ...['--only', 'first-load', '--profile', 'full-speed', '--runs', '1'],
    ...['--url', `http://127.0.0.1:${port}/`, '--json', file],
  ]);

  const { figures } = JSON.parse(await readFile(file, 'utf8')) as { figures: Measured[] };
  expect(figures.every(({ values }) => values.length === 1 && values.every(Number.isFinite))).toBe(
    true,
  );
  const of = (site: string) =>
    new Map(figures.filter((one) => one.site === site).map(({ what, median }) => [what, median]));
  const [atlas, other] = [of('atlas'), of(`127.0.0.1:${port}`)];
  const first = (what: string) => `first page: ${what}`;

  const paint = atlas.get(first('first contentful paint')) ?? 0;
  const clickable = atlas.get(first('static map to be clicked')) ?? 0;
  expect(paint).toBeGreaterThan(0);
  expect(clickable).toBeGreaterThanOrEqual(paint);
  expect(atlas.get(first('MapLibre idle, map live'))).toBeGreaterThan(clickable);
  // its script keeps the page busy before it is first painted or after; the page rests only after that
  expect(other.get(first('nothing more loaded or computed'))).toBeGreaterThanOrEqual(120);
  expect(other.has(first('MapLibre idle, map live'))).toBe(false);
  expect(stdout).toMatch(/\| first page: load event, ms +\| 127\.0\.0\.1:\d+ +\|.*\d ×/);
});
