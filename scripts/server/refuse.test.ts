import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusePolitely } from './refuse';
import { exchange, requestText } from './testing/wire';

let server: Server;
let port = 0;
/** Whether responses take a turn of the event loop. */
let isSlow = false;

beforeEach(async () => {
  const handler = (_: unknown, response: { end: (text: string) => void }) => {
    if (isSlow) setImmediate(() => response.end('read'));
    else response.end('read');
  };
  isSlow = false;
  server = createServer(handler);
  refusePolitely(server, handler, '/atlas');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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
])('%s is answered with a page that leads to the map', async (_, target, status, headline) => {
  const answer = await exchange(port, requestText('GET', target));
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

test('a request that expects more than the server can do is answered all the same', async () => {
  const answer = await exchange(port, requestText('GET', '/', [['Expect', 'miracles']]));
  expect([answer.status, answer.body.toString()]).toEqual([200, 'read']);
});

test('a refusal does not break into the response before it', async () => {
  isSlow = true;
  const answer = await exchange(
    port,
    'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n' + 'no request\r\n\r\n',
  );
  expect(answer.body.toString()).not.toContain('<h1>');
});
