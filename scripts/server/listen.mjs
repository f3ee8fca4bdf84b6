/** Ports: reading, checking, listening on both loopback families, and letting go of them again. */
import { createServer as createNetServer } from 'node:net';
import { Failure, onEnd } from '../project.mjs';

/** How long a response under way may take to finish after a signal, in milliseconds. */
const GRACE = 300;
const NO_SUCH_FAMILY = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/**
 * The port to serve on.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {number} 0 stands for any free port
 * @throws {Failure} when PORT is not a port
 */
export function portOf(env = process.env) {
  const value = env.PORT ?? '';
  if (value === '') return 3000;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) {
    throw new Failure(`PORT is "${value}": expected a whole number from 1 to 65535`);
  }
  return Number(value);
}

/**
 * The addresses to listen on: `localhost` means this machine only, in both families.
 *
 * @param {string} host
 */
function addressesOf(host) {
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
}

/**
 * @param {unknown} error of `listen`
 * @param {string} host
 * @param {number} port
 */
function explained(error, host, port) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') {
    return new Failure(
      `Port ${port} is in use: stop what is using it, or choose another, such as PORT=${(port % 65535) + 1} npm start`,
    );
  }
  if (code === 'EACCES')
    return new Failure(`Port ${port} may not be opened by this user: choose one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Failure(`HOST is "${host}": this machine has no such address`);
  }
  return error;
}

/**
 * @template {import('node:net').Server} T
 * @param {T} server
 * @param {string} address
 * @param {number} port
 * @returns {Promise<T>}
 */
function listenOn(server, address, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** @param {import('node:net').Server} server */
function portInUse(server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Listens on every address that the host name means.
 *
 * @template {import('node:net').Server} T
 * @param {() => T} create makes one server
 * @param {{ host: string, port: number }} options
 * @returns {Promise<{ servers: T[], port: number }>}
 * @throws {Failure} when the port is in use or may not be opened
 */
export async function listen(create, { host, port }) {
  /** @type {T[]} */
  const servers = [];
  let chosen = port;
  for (const address of addressesOf(host)) {
    try {
      servers.push(await listenOn(create(), address, chosen));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      // A machine without IPv6 is served over IPv4 alone.
      if (servers.length > 0 && NO_SUCH_FAMILY.has(code)) continue;
      for (const server of servers) server.close();
      throw explained(error, host, port);
    }
    const first = servers[0];
    if (first) chosen = portInUse(first);
  }
  return { servers, port: chosen };
}

/**
 * Makes sure that a port can be opened, before the minutes of work that come first.
 *
 * @param {{ host: string, port: number }} options
 * @throws {Failure}
 */
export async function checkPort(options) {
  const { servers } = await listen(createNetServer, options);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}

/**
 * Ends the process cleanly when it is asked to: no new connections, a moment for what is under way, exit 0.
 *
 * @param {readonly import('node:http').Server[]} servers
 */
export function closeAtTheEnd(servers) {
  const shutDown = () => {
    let open = servers.length;
    for (const server of servers) {
      server.close(() => {
        open -= 1;
        if (open === 0) process.exit(0);
      });
      server.closeIdleConnections();
    }
    setTimeout(() => process.exit(0), GRACE);
  };
  onEnd(shutDown);
}
