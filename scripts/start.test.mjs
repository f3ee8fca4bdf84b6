import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./start.mjs', import.meta.url));

/**
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: unknown, stdout: string, stderr: string }>}
 */
function start(env) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

test('a port that is none stops the start at once, in one line', async () => {
  expect(await start({ PORT: 'abc' })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'PORT is "abc": expected a whole number from 1 to 65535\n',
  });
});

test('a port in use stops the start before anything is installed or built', async () => {
  const other = createServer();
  const port = await new Promise((resolve) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' ? address?.port : 0);
    }),
  );
  const { code, stdout, stderr } = await start({ PORT: String(port) });
  other.close();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^Port ${port} is in use: .*PORT=\\d+ npm start\n$`));
});

test('a sub-path or public address of the wrong form is named', async () => {
  expect((await start({ PORT: '0', BASE_PATH: 'atlas/' })).stderr).toBe(
    'BASE_PATH is "atlas/": expected a path such as /atlas, without a final slash\n',
  );
  expect((await start({ PORT: '0', SITE_URL: 'example.jp' })).stderr).toBe(
    'SITE_URL is "example.jp": expected an address such as https://example.jp\n',
  );
  expect((await start({ PORT: '0', SITE_URL: 'https://example.jp/atlas' })).stderr).toBe(
    'SITE_URL is "https://example.jp/atlas": expected the origin alone (https://example.jp); a sub-path goes into BASE_PATH\n',
  );
});
