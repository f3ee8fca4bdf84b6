import { type Package, unpack } from './package';
import { type RunningServer, runNginx } from './run-nginx';
import { test as base, expect } from './test';

/** The sub-path that `npm test` makes the package for. */
const BASE_PATH = '/atlas';
/** The server's name on the closed network: unlike the loopback address it is no secure context. */
const HOST = 'atlas.hospital.test';

/** A closed network: the unpacked package, and nginx that serves it. */
export type ClosedLan = Package & RunningServer & { basePath: string };

/**
 * The test function on a closed network: pages come from the package over plain http and from nginx, no name
 * but the server's is known, and no address but its own is reached.
 */
export const test = base.extend<object, { lan: ClosedLan }>({
  lan: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from here
    async ({}, use) => {
      const unpacked = unpack(BASE_PATH);
      const server = await runNginx(unpacked.nginx, unpacked.folder);
      await use({ ...unpacked, ...server, basePath: BASE_PATH });
      await server.stop();
      unpacked.remove();
    },
    // where the package is not built yet
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ lan }, use) => use(`http://${HOST}:${lan.port}${BASE_PATH}/`),
  launchOptions: [
    async ({ launchOptions }, use) => {
      const names = `MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`;
      const args = [...(launchOptions.args ?? []), `--host-resolver-rules=${names}`];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

export { expect };
