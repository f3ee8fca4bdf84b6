import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { checkPort, listen, portOf } from './listen.mjs';

/** @param {() => import('node:http').Server} create @param {string} host */
async function listening(create, host) {
  const { servers, port } = await listen(create, { host, port: 0 });
  return {
    port,
    close: () => Promise.all(servers.map((server) => new Promise((done) => server.close(done)))),
  };
}

test('the port is 3000 unless PORT says otherwise', () => {
  expect(portOf({})).toBe(3000);
  expect(portOf({ PORT: '' })).toBe(3000);
  expect(portOf({ PORT: '8080' })).toBe(8080);
});

test.each([
  'abc',
  '-1',
  '65536',
  '80.5',
  ' 80',
  '0x50',
  '1e3',
])('PORT=%s is refused in one line', (PORT) => {
  expect(() => portOf({ PORT })).toThrow(/^PORT is ".*": expected a whole number from 1 to 65535$/);
});

test('localhost is served on 127.0.0.1', async () => {
  const { port, close } = await listening(
    () => createServer((_, res) => res.end('here')),
    'localhost',
  );
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
  await close();
});

test('a port in use is named, with a way out', async () => {
  const { port, close } = await listening(() => createServer(), '127.0.0.1');
  await expect(checkPort({ host: 'localhost', port })).rejects.toThrow(
    `Port ${port} is in use: stop what is using it, or choose another, such as PORT=`,
  );
  await close();
  await expect(checkPort({ host: 'localhost', port })).resolves.toBeUndefined();
});

test('an address that is not this machine’s is named', async () => {
  await expect(checkPort({ host: '192.0.2.1', port: 0 })).rejects.toThrow('HOST is "192.0.2.1"');
});
