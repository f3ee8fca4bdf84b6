import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createServer } from './serve.mjs';

const PAGE = '<p>ページ</p>'.repeat(200);
let dir = '';
/** @type {(() => Promise<unknown>)[]} */
let cleanUps = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'renkei-'));
  cleanUps = [() => rm(dir, { recursive: true, force: true })];
  await mkdir(join(dir, 'about'));
  await writeFile(join(dir, 'index.html'), PAGE);
  await writeFile(join(dir, 'index.html.br'), brotliCompressSync(PAGE));
  await writeFile(join(dir, 'about/index.html'), 'about');
  await writeFile(join(dir, '404.html'), 'not here');
});
afterEach(async () => {
  vi.useRealTimers();
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

/** @param {{ basePath?: string }} [options] @returns {Promise<string>} the server's origin */
async function serving(options) {
  const server = createServer(dir, options);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  cleanUps.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** @param {string} url */
const unfollowed = (url) => fetch(url, { redirect: 'manual' });

describe('under a sub-path', () => {
  test('pages are served there, and the root leads there', async () => {
    const origin = await serving({ basePath: '/atlas' });
    expect(await (await fetch(`${origin}/atlas/about/`)).text()).toBe('about');
    expect((await unfollowed(`${origin}/atlas/about?q=1`)).headers.get('location')).toBe(
      '/atlas/about/?q=1',
    );
    expect((await unfollowed(`${origin}/`)).headers.get('location')).toBe('/atlas/');
    expect((await fetch(`${origin}/about/`)).status).toBe(404);
  });
});

test('a file too large to be kept in memory is sent whole, plain and compressed', async () => {
  await writeFile(join(dir, 'large.txt'), 'a'.repeat(600_000));
  await writeFile(join(dir, 'large.txt.gz'), gzipSync(randomBytes(600_000)));
  const origin = await serving();
  const plain = await fetch(`${origin}/large.txt`, { headers: { 'accept-encoding': 'identity' } });
  expect(await plain.text()).toBe('a'.repeat(600_000));
  const packed = await fetch(`${origin}/large.txt`, { headers: { 'accept-encoding': 'gzip' } });
  expect((await packed.arrayBuffer()).byteLength).toBe(600_000);
  expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
});

test('a second answer is the same as the first, and HEAD gives its headers alone', async () => {
  const origin = await serving();
  const [first, second] = [await fetch(`${origin}/about/`), await fetch(`${origin}/about/`)];
  expect(await second.text()).toBe(await first.text());
  // the date, and what the client asked of the connection
  const ownHeaders = (/** @type {Response} */ { headers }) =>
    Object.fromEntries(
      [...headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)),
    );
  expect(ownHeaders(second)).toEqual(ownHeaders(first));
  const head = await fetch(`${origin}/about/`, { method: 'HEAD' });
  expect(ownHeaders(head)).toEqual(ownHeaders(first));
  expect(await head.text()).toBe('');
});

describe('while a build replaces the folder', () => {
  test('a changed page is served as it is now', async () => {
    const origin = await serving();
    expect(await (await fetch(`${origin}/about/`)).text()).toBe('about');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    await writeFile(join(dir, 'about/index.html'), 'about, rewritten');
    const changed = await fetch(`${origin}/about/`);
    expect(await changed.text()).toBe('about, rewritten');
  });

  test('missing pages are not found, and found again when they are back', async () => {
    const origin = await serving();
    await fetch(`${origin}/`);
    await rm(dir, { recursive: true });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    expect((await fetch(`${origin}/`)).status).toBe(404);
    await mkdir(dir);
    await writeFile(join(dir, 'index.html'), 'back');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    expect(await (await fetch(`${origin}/`)).text()).toBe('back');
  });
});

test.each([
  'bytes=5-2',
  'bytes=-',
  'bytes=999999-',
  'lines=1-2',
  'bytes=0-1,3-4',
])('Range: %s gets the whole page', async (range) => {
  const origin = await serving();
  const response = await fetch(origin, { headers: { range, 'accept-encoding': 'identity' } });
  expect([response.status, await response.text()]).toEqual([200, PAGE]);
});

test('a proxy’s list of weak tags still finds the page unchanged', async () => {
  const origin = await serving();
  const etag = (await fetch(`${origin}/`)).headers.get('etag') ?? '';
  const response = await fetch(`${origin}/`, { headers: { 'if-none-match': `"old", W/${etag}` } });
  expect(response.status).toBe(304);
});

describe('what no reader sends', () => {
  /** @param {string} origin @param {string} text @returns {Promise<string>} all that comes back */
  function raw(origin, text) {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });
  }
  const status = (/** @type {string} */ answer) => answer.split('\r\n')[0];

  test('headers or an address of more than 16 kB are refused, and the server goes on', async () => {
    const origin = await serving();
    const long = 'x'.repeat(17_000);
    const head = 'Host: atlas\r\nConnection: close\r\n';
    for (const text of [
      `GET / HTTP/1.1\r\n${head}X-Long: ${long}\r\n\r\n`,
      `GET / HTTP/1.1\r\n${head}Cookie: ${'a=b; '.repeat(4000)}\r\n\r\n`,
      `GET /?q=${long} HTTP/1.1\r\n${head}\r\n`,
    ]) {
      expect(status(await raw(origin, text))).toBe('HTTP/1.1 431 Request Header Fields Too Large');
    }
    expect((await fetch(origin)).status).toBe(200);
  });

  test('requests that are none are refused, tunnels are closed, and the server goes on', async () => {
    const origin = await serving();
    expect(status(await raw(origin, 'nonsense\r\n\r\n'))).toBe('HTTP/1.1 400 Bad Request');
    expect(status(await raw(origin, 'BREW / HTTP/1.1\r\nHost: atlas\r\n\r\n'))).toBe(
      'HTTP/1.1 400 Bad Request',
    );
    expect(await raw(origin, 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n')).toBe(
      '',
    );
    expect((await fetch(origin)).status).toBe(200);
  });

  test.each([
    'POST',
    'PROPFIND',
    'PURGE',
    'LINK',
  ])('%s is not allowed, and changes nothing', async (method) => {
    const origin = await serving();
    const response = await new Promise((resolve, reject) => {
      request(`${origin}/about/`, { method, agent: false }, resolve)
        .on('error', reject)
        .end('body');
    });
    response.resume();
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(await (await fetch(`${origin}/about/`)).text()).toBe('about');
  });
});

test('behind a server that encrypts every answer asks for encryption, else none', async () => {
  const origin = await serving();
  const headers = { 'x-forwarded-proto': 'https' };
  for (const path of ['/', '/about', '/nowhere/', '/%']) {
    const answer = await fetch(origin + path, { headers, redirect: 'manual' });
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const plain = await unfollowed(origin + path);
    expect(plain.headers.get('strict-transport-security')).toBeNull();
  }
});

describe('the process', () => {
  const script = JSON.stringify(fileURLToPath(new URL('./serve.mjs', import.meta.url)));
  const code = () =>
    `const { serve } = await import(${script}); await serve({ dir: ${JSON.stringify(dir)}, port: 0 });`;

  /** @param {import('node:child_process').ChildProcessWithoutNullStreams} child */
  async function address(child) {
    const line = await new Promise((resolve) =>
      child.stdout.once('data', (data) => resolve(`${data}`)),
    );
    expect(line).toMatch(/^Renkei Atlas: http:\/\/localhost:\d+\/\n$/);
    return line.trim().replace('Renkei Atlas: ', '');
  }

  test.each(
    /** @type {const} */ (['SIGTERM', 'SIGINT']),
  )('ends with exit code 0 within a second of %s, open connections or not', async (signal) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code()]);
    const url = await address(child);
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      get(url, { agent }, (response) => response.resume().on('end', () => resolve(null))),
    );
    const start = performance.now();
    child.kill(signal);
    const exit = await new Promise((resolve) => child.once('exit', resolve));
    agent.destroy();
    expect(exit).toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.skipIf(process.platform === 'win32')(
    'ends with the shell that npm started it in, which does not pass signals on',
    async () => {
      // The second command keeps the shell from becoming the process itself.
      const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$CODE"; true'], {
        env: { ...process.env, NODE: process.execPath, CODE: code(), npm_lifecycle_event: 'start' },
      });
      const url = await address(shell);
      shell.kill('SIGTERM');
      await expect
        .poll(
          () =>
            fetch(url).then(
              () => 'served',
              () => 'gone',
            ),
          { timeout: 3000 },
        )
        .toBe('gone');
    },
  );
});
