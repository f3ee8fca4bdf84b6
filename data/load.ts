import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownRegions } from './cross-check';
import { networkById } from './networks-by-id';
import { DataError, errorsOf, type Problem } from './problem';
import { areaByCode, municipalityByCode, prefectureByCode } from './regions';
import type { Network } from './schema/network';
import { type NetworkFile, validateNetworks } from './validate';

/** The regions that records may name. */
export const knownRegions: KnownRegions = {
  prefectures: prefectureByCode,
  areas: areaByCode,
  municipalities: municipalityByCode,
};

/** Reads `data/networks/*.json` under the project's root (the working directory), sorted by name. */
export function readNetworkFiles(root = process.cwd()): NetworkFile[] {
  const folder = join(root, 'data', 'networks');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function firstPrefecture({ coverage }: Network): string {
  return [...coverage.prefectures].sort()[0] ?? '';
}

/** Validates the files and sorts the records by prefecture code, then id. */
export function readNetworks(root?: string): { networks: Network[]; problems: Problem[] } {
  const { networks, problems } = validateNetworks(readNetworkFiles(root), knownRegions);
  const key = (network: Network) => `${firstPrefecture(network)} ${network.id}`;
  return { networks: networks.sort((a, b) => (key(a) < key(b) ? -1 : 1)), problems };
}

let cached: readonly Network[] | undefined;

/**
 * Every network, sorted by prefecture code, then id. Server-side only (reads files); cached.
 *
 * @throws {DataError} with all errors, if there is any; warnings are left to `npm run data:check`
 */
export function loadNetworks(): readonly Network[] {
  if (!cached) {
    const { networks, problems } = readNetworks();
    const errors = errorsOf(problems);
    if (errors.length > 0) throw new DataError(errors);
    cached = networks;
  }
  return cached;
}

/**
 * The network with this id; undefined where there is none.
 *
 * @throws {DataError} as {@link loadNetworks}
 */
export function loadNetwork(id: string): Network | undefined {
  return networkById(loadNetworks(), id);
}
