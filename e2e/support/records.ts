import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Municipality, Prefecture, SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';

/* The data that the pages were built from, read as files: the test runner imports no JSON. */

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

function read<T>(path: string): T {
  return JSON.parse(readFileSync(`${DATA}/${path}`, 'utf8')) as T;
}

/** All 47 prefectures, in order of code. */
export const prefectures = read<readonly Prefecture[]>('regions/prefectures.json');

/** All 330 secondary medical areas, in order of code. */
export const areas = read<readonly SecondaryMedicalArea[]>('regions/areas.json');

/** All municipalities, in order of code. */
export const municipalities = read<readonly Municipality[]>('regions/municipalities.json');

/** Every network's record, in order of id. */
export const networks: readonly Network[] = readdirSync(`${DATA}/networks`)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => read<Network>(`networks/${name}`));

/** The name under which a network is listed and marked: its nickname, else its formal name. */
export function nameOf({ overview }: Network): string {
  return overview.nickname?.value ?? overview.systemName;
}

/**
 * A prefecture by code or slug, or an area by code.
 *
 * @throws where there is no such region: the test is wrong
 */
export function region(key: string): Prefecture | SecondaryMedicalArea {
  const found =
    prefectures.find(({ code, slug }) => code === key || slug === key) ??
    areas.find(({ code }) => code === key);
  if (!found) throw new Error(`no region ${key}`);
  return found;
}

/** A number as readers see it, 18,221. */
export function shown(value: number): string {
  return value.toLocaleString('ja-JP');
}
