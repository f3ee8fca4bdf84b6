import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, createServer as createHttpServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from './serve.mjs';

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
  const server = createHttpServer(createHandler(dir, options));
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
