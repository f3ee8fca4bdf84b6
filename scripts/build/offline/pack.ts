import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { payloadOf } from '../../../compat/next/payload';
import { Failure } from '../../project.mjs';

/** Pages in one file, and where each stands in it. */
export type Pack = { bytes: Buffer; places: Record<string, readonly [number, number]> };

/**
 * Puts pages one after the other.
 *
 * @param out the build's folder, its pages finished
 * @param addresses of the pages, without the base path: `/prefectures/akita/`; like beside like, or they
 * compress less
 * @throws {Failure} where a page's HTML does not carry what the framework fetches for the same page: a copy of
 * the HTML alone would then not be enough
 */
export async function packPages(out: string, addresses: readonly string[]): Promise<Pack> {
  const parts: Buffer[] = [];
  const places: Pack['places'] = {};
  let start = 0;
  for (const address of addresses) {
    const html = await readFile(join(out, address, 'index.html'));
    const payload = await readFile(join(out, address, 'index.txt'), 'utf8');
    if (payloadOf(html.toString()) !== payload) {
      throw new Failure(`The build stopped at ${address}: its HTML does not carry its index.txt`);
    }
    parts.push(html);
    places[address] = [start, html.length];
    start += html.length;
  }
  return { bytes: Buffer.concat(parts), places };
}
