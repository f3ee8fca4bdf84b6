import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Serving, serving } from './server/testing/serving';

const PAGE = '<p>ページ</p>'.repeat(200);
/** So long Node keeps a connection that nobody uses: a server that waited for it would take longer. */
const KEEP_ALIVE_MS = 5000;

let dir = '';
let site: Serving;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'renkei-'));
  await mkdir(join(dir, 'about'));
  await writeFile(join(dir, 'index.html'), PAGE);
  await writeFile(join(dir, 'index.html.br'), brotliCompressSync(PAGE));
  await writeFile(join(dir, 'index.html.gz'), gzipSync(PAGE));
  await writeFile(join(dir, 'about/index.html'), 'about');
  await writeFile(join(dir, '404.html'), 'not here');
  site = await serving(dir);
});
afterEach(async () => {
  site.close();
  await rm(dir, { recursive: true, force: true });
});

const fetchFrom = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.origin + path, { headers, redirect: 'manual' });

test('a site under a sub-path is served there alone, and the root leads there', async () => {
  const under = await serving(dir, '/atlas');
  const fetchUnder = (path: string) => fetch(under.origin + path, { redirect: 'manual' });
  expect(await (await fetchUnder('/atlas/about/')).text()).toBe('about');
  expect((await fetchUnder('/atlas/about?q=1')).headers.get('location')).toBe('/atlas/about/?q=1');
  expect((await fetchUnder('/')).headers.get('location')).toBe('/atlas/');
  expect((await fetchUnder('/about/')).status).toBe(404);
  under.close();
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', null],
  ['BR', 'br'],
  ['identity', null],
  ['brotli-like, x-gzip-not', null],
])('a reader who accepts %j is sent the encoding %s', async (accepted, encoding) => {
  const response = await fetchFrom('/', { 'accept-encoding': accepted });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe(PAGE);
});

test('HEAD is answered with the headers of GET, and no body', async () => {
  const headersOf = ({ headers }: Response) => [
    headers.get('content-length'),
    headers.get('etag'),
    headers.get('content-type'),
  ];
  const response = await fetchFrom('/about/');
  const head = await fetch(`${site.origin}/about/`, { method: 'HEAD' });
  expect(headersOf(head)).toEqual(headersOf(response));
  expect(await head.text()).toBe('');
});

test('an unchanged page is answered with 304 and its tag, a changed one anew', async () => {
  const etag = (await fetchFrom('/about/')).headers.get('etag') ?? '';
  const unchanged = await fetchFrom('/about/', { 'if-none-match': etag });
  expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, etag]);
  await writeFile(join(dir, 'about/index.html'), 'about, rewritten');
  const changed = await fetchFrom('/about/', { 'if-none-match': etag });
  expect(await changed.text()).toBe('about, rewritten');
  expect(changed.headers.get('etag')).not.toBe(etag);
});

test('pages that a build has removed are not found, and found again when they are back', async () => {
  await rm(dir, { recursive: true });
  expect((await fetchFrom('/')).status).toBe(404);
  await mkdir(dir);
  await writeFile(join(dir, 'index.html'), 'back');
  expect(await (await fetchFrom('/')).text()).toBe('back');
});

test.each([
  'bytes=0-1',
  'bytes=5-2',
  'bytes=-',
  'bytes=999999-',
  'lines=1-2',
  'bytes=0-1,3-4',
])('Range: %s is answered with the whole page', async (range) => {
  const response = await fetchFrom('/', { range, 'accept-encoding': 'identity' });
  expect([response.status, await response.text()]).toEqual([200, PAGE]);
});

test('behind a server that encrypts every answer asks for encryption, else none', async () => {
  for (const path of ['/', '/about', '/nowhere/', '/%']) {
    const secure = await fetchFrom(path, { 'x-forwarded-proto': 'https' });
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const plain = await fetchFrom(path);
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  }
});

describe('the process of a server', () => {
  const script = JSON.stringify(fileURLToPath(new URL('./serve.ts', import.meta.url)));
  const code = () =>
    `import(${script}).then(({ serve }) => serve({ dir: ${JSON.stringify(dir)}, port: 0 }))`;
  const args = () => ['--import', 'tsx', '--input-type=module', '-e', code()];

  async function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
    const [line] = await once(child.stdout, 'data');
    expect(String(line)).toMatch(/^Renkei Atlas: http:\/\/localhost:\d+\/\n$/);
    return String(line).trim().replace('Renkei Atlas: ', '');
  }

  test.each([
    'SIGTERM',
    'SIGINT',
  ] as const)('a served site ends with exit code 0 soon after %s, without waiting for open connections', async (signal) => {
    const child = spawn(process.execPath, args());
    const url = await addressOf(child);
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      get(url, { agent }, (response) => response.resume().on('end', resolve)),
    );
    const start = performance.now();
    child.kill(signal);
    const [exit] = await once(child, 'exit');
    agent.destroy();
    expect(exit).toBe(0);
    expect(performance.now() - start).toBeLessThan(KEEP_ALIVE_MS);
  });

  test.skipIf(process.platform === 'win32')(
    'ends with the shell that npm started it in, which does not pass signals on',
    async () => {
      // The second command keeps the shell from becoming the process itself.
      const command = '"$NODE" --import tsx --input-type=module -e "$CODE"; true';
      const shell = spawn('sh', ['-c', command], {
        env: { ...process.env, NODE: process.execPath, CODE: code(), npm_lifecycle_event: 'start' },
      });
      const url = await addressOf(shell);
      shell.kill('SIGTERM');
      const isServed = () =>
        fetch(url).then(
          () => true,
          () => false,
        );
      await expect.poll(isServed, { timeout: KEEP_ALIVE_MS }).toBe(false);
    },
  );
});
