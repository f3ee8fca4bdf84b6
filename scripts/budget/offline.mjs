/** What the copy for use without a network weighs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from '../build/precompress.mjs';
import { transferSize } from './pages.mjs';

/** So many networks' pages are copied at most. */
const NETWORKS = 200;
const START = 'self.offlineCopy=';
const NETWORK = /^\/networks\/./;

/** @param {Buffer} bytes */
async function compressed(bytes) {
  return (await compress(bytes)).br?.length ?? bytes.length;
}

/**
 * Bytes of the service worker and of all it fetches when it is installed, as sent.
 *
 * @param {string} out
 * @returns {Promise<{ pages: number, bytes: number, full: number } | null>} `full`: with so many networks as are
 *   copied at most, each adding to the pages what the present ones add after the first; null where the build
 *   keeps no copy
 */
export async function offlineWeight(out) {
  const code = await readFile(join(out, 'sw.js'), 'utf8').catch(() => '');
  if (!code.startsWith(START)) return null;
  /** @type {import('../../components/offline/copy.ts').OfflineCopy} */
  const { files, pages } = JSON.parse(code.slice(START.length, code.indexOf(';\n')));
  const addresses = ['/sw.js', ...files.map(({ address }) => address)];
  const sizes = await Promise.all(addresses.map((address) => transferSize(out, address)));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);

  const pack = await readFile(join(out, pages.address));
  const networks = Object.entries(pages.places)
    .filter(([address]) => NETWORK.test(address))
    .map(([, [start, length]]) => pack.subarray(start, start + length));
  const [first] = networks;
  if (!first || networks.length < 2)
    return { pages: Object.keys(pages.places).length, bytes, full: bytes };
  const more = (await compressed(Buffer.concat(networks))) - (await compressed(first));
  const each = more / (networks.length - 1);
  const full = Math.round(bytes + each * Math.max(0, NETWORKS - networks.length));
  return { pages: Object.keys(pages.places).length, bytes, full };
}
