import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COPIED_NETWORKS } from '../../components/offline/copy';
import { copyOf } from '../build/offline/service-worker';
import { compress } from '../build/precompress';
import { transferSize } from './page-kinds';

const NETWORK = /^\/networks\/./;

async function compressedSize(bytes: Buffer): Promise<number> {
  return (await compress(bytes)).br?.length ?? bytes.length;
}

/**
 * What the copy for use without a network weighs: bytes, as sent, of the service worker and of all that it fetches when
 * it is installed. `full`: with as many networks as are copied at most, each adding to the pages what the present ones
 * add after the first. Null where the build keeps no copy.
 */
export async function offlineWeight(
  out: string,
): Promise<{ pages: number; bytes: number; full: number } | null> {
  const copy = copyOf(await readFile(join(out, 'sw.js'), 'utf8').catch(() => ''));
  if (copy === null) return null;
  const addresses = ['/sw.js', ...copy.files.map(({ address }) => address)];
  const sizes = await Promise.all(addresses.map((address) => transferSize(out, address)));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);

  const pack = await readFile(join(out, copy.pages.address));
  const places = Object.entries(copy.pages.places);
  const networks = places
    .filter(([address]) => NETWORK.test(address))
    .map(([, [start, length]]) => pack.subarray(start, start + length));
  const [first] = networks;
  if (!first || networks.length < 2) return { pages: places.length, bytes, full: bytes };
  const more = (await compressedSize(Buffer.concat(networks))) - (await compressedSize(first));
  const perNetwork = more / (networks.length - 1);
  const full = Math.round(bytes + perNetwork * Math.max(0, COPIED_NETWORKS - networks.length));
  return { pages: places.length, bytes, full };
}
