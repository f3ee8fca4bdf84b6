import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inParallel } from './build/files.mjs';
import { createServer } from './serve.mjs';
import {
  METHODS,
  ODD_HEADERS,
  ODD_TARGETS,
  PIECES,
  UNREADABLE,
} from './server/testing/targets.mjs';
import { exchange, requestBytes } from './server/testing/wire.mjs';

/** Every run sends the same requests. */
const SEED = 20_261_120;
const REQUESTS = 2500;
/** Connections at once. */
const WIDTH = 8;

const NOT_FOUND_PAGE = '<!doctype html><h1>ページが見つかりません</h1>';
/** Stands beside the folder that is served. */
const SECRET = 'the-secret';
/** What the folder has, by address. */
const FILES = {
  '/': 'the nation',
  '/about/': 'about',
  '/prefectures/秋田県/': 'akita',
  '/data/networks.json': '{}',
};
const BODIES = new Set(Object.values(FILES));

let dir = '';
/** @type {import('node:http').Server[]} */
const servers = [];
/** Ports of the server at the root and of the one under a sub-path. */
/** @type {{ root: number, under: number }} */
const ports = { root: 0, under: 0 };

/** @param {{ basePath?: string }} [options] */
async function start(options) {
  const server = createServer(join(dir, 'out'), options);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  servers.push(server);
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const logged = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'renkei-'));
  await writeFile(join(dir, 'secret.txt'), SECRET);
  await writeFile(join(dir, 'package.json'), SECRET);
  for (const [address, body] of Object.entries(FILES)) {
    const file = join(dir, 'out', address.endsWith('/') ? `${address}index.html` : address);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, body);
    await writeFile(`${file}.br`, brotliCompressSync(body));
  }
  await writeFile(join(dir, 'out/404.html'), NOT_FOUND_PAGE);
  await writeFile(join(dir, 'out/.env'), SECRET);
  ports.root = await start();
  ports.under = await start({ basePath: '/atlas' });
});

afterAll(async () => {
  logged.mockRestore();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await rm(dir, { recursive: true, force: true });
});

/** What the server may say to any request that it understands, and to one that it does not. */
const STATUSES = new Set([200, 304, 308, 400, 404, 405, 413, 417, 431]);

/**
 * What is wrong with an answer; none where nothing is.
 *
 * @param {import('./server/testing/wire.mjs').Answer} answer
 */
function faultsOf({ status, headers, body }) {
  const faults = [];
  const text = body.toString();
  if (!STATUSES.has(status)) faults.push(`status ${status}`);
  if (text.includes(SECRET)) faults.push('a file from outside the folder');
  if (/window\.__pwned/.test(text)) faults.push('the request in the answer');
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('no security headers');
  if (headers.has('set-cookie')) faults.push('a header of the request’s making');
  const location = headers.get('location');
  if (status === 308 && !/^(\/atlas)?\/(?![/\\])/.test(location ?? '')) {
    faults.push(`leads to ${location}`);
  }
  const isEncoded = headers.has('content-encoding');
  const isPage = text === NOT_FOUND_PAGE || /<a href="(\/atlas)?\/">/.test(text);
  if ([400, 404, 431].includes(status) && !isEncoded && !isPage) faults.push(`no page: ${text}`);
  if (status === 200 && !isEncoded && !BODIES.has(text)) faults.push(`not a file: ${text}`);
  return faults;
}

/**
 * Sends requests, a few at a time, and expects nothing wrong with any answer.
 *
 * @param {readonly (readonly [method: string, target: string, headers: [string, string][]])[]} requests
 * @param {(method: string, answer: import('./server/testing/wire.mjs').Answer) => string[]} [judge]
 */
async function expectFaultless(requests, judge = (_, answer) => faultsOf(answer)) {
  /** @type {string[]} */
  const faults = [];
  await inParallel([...requests.entries()], WIDTH, async ([index, [method, target, headers]]) => {
    const port = index % 3 === 0 ? ports.under : ports.root;
    const answer = await exchange(port, requestBytes(method, target, headers));
    for (const fault of judge(method, answer)) {
      faults.push(`${JSON.stringify([method, target, headers]).slice(0, 300)}: ${fault}`);
    }
  });
  expect(faults).toEqual([]);
  expect(logged.mock.calls).toEqual([]);
  for (const [port, address] of /** @type {const} */ ([
    [ports.root, '/'],
    [ports.under, '/atlas/'],
  ])) {
    const answer = await exchange(port, requestBytes('GET', address));
    expect([answer.status, answer.body.toString()]).toEqual([200, 'the nation']);
  }
}

const path = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replaceAll(/[\0\r\n ]/g, ''));
const bytes = fc
  .uint8Array({ maxLength: 24 })
  .map((all) =>
    String.fromCharCode(...all.map((byte) => (byte <= 32 || byte === 127 ? 33 : byte))),
  );
const part = fc.oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: bytes });
const target = fc
  .tuple(fc.constantFrom('/', '/about/', '/atlas/', '//', '/data/', ''), part, fc.option(part))
  .map(([start, rest, query]) => `${start}${rest}${query === null ? '' : `?${query}`}`);

describe('whatever is asked for', () => {
  test('is a file of the folder, another address, or the page that says what is wrong', async () => {
    const targets = fc.sample(target, { seed: SEED, numRuns: REQUESTS });
    expect(new Set(targets).size).toBeGreaterThan(REQUESTS / 2);
    await expectFaultless([...ODD_TARGETS, ...targets].map((one) => ['GET', one, []]));
  });

  test('with whatever headers, the answer is one of these too', async () => {
    const some = fc.tuple(
      fc.constantFrom('/', '/about/', '/about', '/nowhere', '/%', '/data/networks.json'),
      fc.array(fc.constantFrom(...ODD_HEADERS), { minLength: 1, maxLength: 3 }),
    );
    const requests = fc.sample(some, { seed: SEED, numRuns: 400 });
    await expectFaultless(
      requests.map(([address, headers]) => [
        'GET',
        address,
        [...headers.map((header) => /** @type {[string, string]} */ ([...header]))],
      ]),
    );
  });

  test('with whatever method, nothing but reading is allowed', async () => {
    const targets = [
      '/',
      '/about',
      '/nowhere',
      '/%',
      '*',
      ...fc.sample(target, { seed: SEED, numRuns: 10 }),
    ];
    const requests = METHODS.flatMap((method) =>
      targets.map((one) => /** @type {[string, string, []]} */ ([method, one, []])),
    );
    await expectFaultless(requests, (method, answer) => {
      // a tunnel is refused by closing the connection
      if (method === 'CONNECT' && answer.status === 0) return [];
      const isAllowed = method === 'HEAD' || answer.status >= 400;
      return [
        ...(method === 'HEAD' ? [] : faultsOf(answer)),
        ...(isAllowed ? [] : ['it was done']),
      ];
    });
  });

  test('in lines that are no request, the server says so', async () => {
    for (const line of UNREADABLE) {
      const answer = await exchange(ports.root, Buffer.from(line, 'latin1'), { thenEnd: true });
      expect([line.slice(0, 40), answer.status < 500]).toEqual([line.slice(0, 40), true]);
      expect(answer.body.toString()).not.toContain(SECRET);
    }
    await expectFaultless([]);
  });
});

test('one connection stays usable through all of it', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let connections = 0;
  /** What the parser refuses it answers, and hangs up. */
  let refused = 0;
  servers[0]?.on('connection', () => connections++);
  /** @param {string} target @returns {Promise<[number | undefined, string]>} */
  const ask = (target) =>
    new Promise((resolve, reject) => {
      const sent = get({ port: ports.root, host: '127.0.0.1', path: target, agent }, (response) => {
        let body = '';
        if (response.headers.connection === 'close') refused++;
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve([response.statusCode, body]));
      });
      sent.on('error', reject);
    });
  const targets = fc
    .sample(target, { seed: SEED, numRuns: 300 })
    .filter((one) => one.startsWith('/') && !/[\x80-\xff"]/.test(one));
  expect(targets.length).toBeGreaterThan(100);
  for (const one of targets) expect((await ask(one))[0], one).toBeLessThan(500);
  expect(await ask('/about/')).toEqual([200, 'about']);
  agent.destroy();
  expect(refused).toBeLessThan(targets.length / 10);
  expect(connections).toBe(1 + refused);
});
