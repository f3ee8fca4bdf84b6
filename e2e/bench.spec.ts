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

/** One row of the bench's JSON. */
type Result = { site: string; name: string; values: number[] };

test('the bench measures the build beside another site, and tells the ratios', async () => {
  const { port } = server.address() as AddressInfo;
  const file = test.info().outputPath('bench.json');
  const { stdout } = await run('npx', [
    ...['tsx', 'scripts/bench.ts'],
    ...['--only', 'first-load', '--profile', 'full-speed', '--runs', '1'],
    ...['--url', `http://127.0.0.1:${port}/`, '--json', file],
  ]);

  const { results } = JSON.parse(await readFile(file, 'utf8')) as { results: Result[] };
  const valuesOf = (site: string) =>
    new Map(results.filter((one) => one.site === site).map(({ name, values }) => [name, values]));
  const [atlas, other] = [valuesOf('atlas'), valuesOf(`127.0.0.1:${port}`)];

  const [paint = 0] = atlas.get('nation: first contentful paint') ?? [];
  const [clickable = 0] = atlas.get('nation: static map clickable') ?? [];
  expect(paint).toBeGreaterThan(0);
  expect(clickable).toBeGreaterThanOrEqual(paint);
  expect(atlas.get('nation: map live')?.[0]).toBeGreaterThan(clickable);
  expect(atlas.get('nation: bytes')?.[0]).toBeGreaterThan(100);
  // its script is busy for 120 ms, and the page is quiet only after that
  expect(other.get('nation: quiet')?.[0]).toBeGreaterThanOrEqual(120);
  expect(other.get('nation: map live')).toEqual([]);
  expect(stdout).toMatch(/\| nation: quiet, ms \| full-speed \| 127\.0\.0\.1:\d+ \|.*\d ×/);
});
