import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inParallel } from './build/files';
import { type Serving, serving } from './server/testing/serving';
import { ODD_HEADERS, ODD_TARGETS, PIECES, UNREADABLE } from './server/testing/targets';
import { type Answer, exchange, requestText } from './server/testing/wire';

/** Every run sends the same requests. */
const SEED = 20_261_120;
const TARGETS = 1000;
const CONNECTIONS_AT_ONCE = 8;

const NOT_FOUND_PAGE = '<!doctype html><h1>ページが見つかりません</h1>';
/** Stands in files that must not be served. */
const SECRET = 'the-secret';
const FILES = {
  'index.html': 'the nation',
  'about/index.html': 'about',
  'prefectures/秋田県/index.html': 'akita',
  'data/networks.json': '{}',
};
const BODIES: readonly string[] = [...Object.values(FILES), ''];
/** What the server may say to any request. */
const STATUSES = [200, 304, 308, 400, 404, 405, 408, 413, 431];

let dir = '';
let root: Serving;
let under: Serving;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'renkei-'));
  const files = { ...FILES, '404.html': NOT_FOUND_PAGE, '.env': SECRET, '../secret.txt': SECRET };
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, 'out', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await writeFile(`${file}.br`, brotliCompressSync(text));
  }
  root = await serving(join(dir, 'out'));
  under = await serving(join(dir, 'out'), '/atlas');
});

afterAll(async () => {
  root.close();
  under.close();
  await rm(dir, { recursive: true, force: true });
});

/** What is wrong with an answer; nothing where it is a file, a redirect within the site, or a refusal. */
function faultsOf({ status, headers, body }: Answer): string[] {
  const text = body.toString();
  const location = headers.get('location') ?? '';
  const isEncoded = headers.has('content-encoding');
  const faults = {
    [`status ${status}`]: !STATUSES.includes(status),
    'a file that is not to be served': text.includes(SECRET),
    'the request in the answer': text.includes('__pwned'),
    'no security headers': headers.get('x-content-type-options') !== 'nosniff',
    'a header of the request’s making': headers.has('set-cookie'),
    [`leads to ${location}`]: status === 308 && !/^(\/atlas)?\/(?![/\\])/.test(location),
    'no page that says what is wrong':
      [400, 404, 431].includes(status) && !/<h1>|<a href="(\/atlas)?\/">/.test(text),
    'no file of the folder': status === 200 && !isEncoded && !BODIES.includes(text),
  };
  return Object.entries(faults).flatMap(([fault, isFound]) => (isFound ? [fault] : []));
}

async function expectFaultless(requests: readonly string[]): Promise<void> {
  const faults: string[] = [];
  const send = async (request: string) => {
    for (const { port } of [root, under]) {
      const found = faultsOf(await exchange(port, request));
      faults.push(...found.map((fault) => `${JSON.stringify(request).slice(0, 300)}: ${fault}`));
    }
  };
  await inParallel(requests, send, CONNECTIONS_AT_ONCE);
  expect(faults).toEqual([]);
  expect((await exchange(root.port, requestText('GET', '/'))).body.toString()).toBe('the nation');
}

const path = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replaceAll(/[\0\r\n ]/g, ''));
const target = fc
  .tuple(fc.constantFrom('/', '/about/', '/atlas/', '//', '/data/', ''), path, fc.option(path))
  .map(([start, rest, query]) => `${start}${rest}${query === null ? '' : `?${query}`}`);

test('every target is answered with a file of the folder, another address, or a refusal', async () => {
  const targets = fc.sample(target, { seed: SEED, numRuns: TARGETS });
  await expectFaultless([...ODD_TARGETS, ...targets].map((one) => requestText('GET', one)));
});

test('odd headers change nothing about what is answered', async () => {
  const addresses = ['/', '/atlas/about', '/nowhere', '/%', '/data/networks.json'];
  await expectFaultless(
    addresses.flatMap((one) => ODD_HEADERS.map((header) => requestText('GET', one, [header]))),
  );
});

test('bytes that are no request are refused with a page, and the server goes on', async () => {
  await expectFaultless(UNREADABLE);
});

test.each(['POST', 'PUT', 'DELETE', 'PROPFIND', 'PURGE'])('%s is not allowed', async (method) => {
  const answer = await exchange(root.port, requestText(method, '/about/'));
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
