import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusingPolitely } from './refuse.mjs';
import { exchange, requestBytes } from './testing/wire.mjs';

/** @type {import('node:http').Server} */
let server;
let port = 0;
/** Whether responses take a turn of the event loop. */
let slow = false;

beforeEach(async () => {
  const handler = (
    /** @type {unknown} */ _,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    if (slow) setImmediate(() => response.end('read'));
    else response.end('read');
  };
  slow = false;
  server = refusingPolitely(createServer(handler), handler, '/atlas');
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  [
    'an address longer than any server reads',
    `/${'a'.repeat(20_000)}`,
    431,
    'アドレスが長すぎます',
  ],
  ['an address with bytes that none may have', '/\x00', 400, 'このアドレスは読み取れません'],
])('%s gets a page that leads to the map', async (_, target, status, headline) => {
  const answer = await exchange(port, requestBytes('GET', target));
  const page = answer.body.toString();
  expect(answer.status).toBe(status);
  expect(page).toContain(`<h1>${headline}</h1>`);
  expect(page).toContain('<a href="/atlas/">');
  expect(answer.headers.get('content-length')).toBe(String(answer.body.length));
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  });
});

test('what is expected of the server beyond its abilities is left aside', async () => {
  const answer = await exchange(port, requestBytes('GET', '/', [['Expect', 'miracles']]));
  expect([answer.status, answer.body.toString()]).toEqual([200, 'read']);
});

test('what cannot be read does not break into the response before it', async () => {
  const bytes = Buffer.concat([
    Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    Buffer.from('no request\r\n\r\n'),
  ]);
  slow = true;
  const answer = await exchange(port, bytes);
  expect(answer.body.toString()).not.toContain('<h1>');
});
