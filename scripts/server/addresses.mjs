/** Under which addresses a served site can be opened. */
import { networkInterfaces } from 'node:os';

/** Hosts that mean every address of the machine, and are no address themselves: IPv4 alone, and both families. */
const EVERY_IPV4 = '0.0.0.0';
const EVERY_ADDRESS = '::';

/** @param {string} host as it stands in an address */
const bracketed = (host) => (host.includes(':') ? `[${host}]` : host);

/**
 * Hosts to open, for what listens on a host: of a wildcard `localhost` and the machine's addresses on its networks.
 *
 * @param {string} host e.g. `localhost`, `0.0.0.0`
 * @param {NodeJS.Dict<import('node:os').NetworkInterfaceInfo[]>} interfaces
 * @returns {string[]} as they stand in an address
 */
function openableHosts(host, interfaces) {
  if (host !== EVERY_IPV4 && host !== EVERY_ADDRESS) return [bracketed(host)];
  const addresses = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    // A link-local IPv6 address needs the name of the interface, which browsers do not take.
    .filter(({ internal, address }) => !internal && !/^fe80:/i.test(address))
    .filter(({ family }) => family === 'IPv4' || host === EVERY_ADDRESS)
    .map(({ address }) => bracketed(address));
  return ['localhost', ...addresses];
}

/**
 * Addresses at which the site can be opened, the nearest first.
 *
 * @param {{ host: string, port: number, basePath: string }} served
 * @param {NodeJS.Dict<import('node:os').NetworkInterfaceInfo[]>} [interfaces] of this machine
 * @returns {string[]} e.g. `http://localhost:3000/`, `http://192.168.0.7:3000/`
 */
export function openableAddresses({ host, port, basePath }, interfaces = networkInterfaces()) {
  return openableHosts(host, interfaces).map((name) => `http://${name}:${port}${basePath}/`);
}
