import { distance } from 'fastest-levenshtein';
import { areaPath, networkPath, prefecturePath } from '@/data/address/paths';
import type { MapIndex } from '@/data/regions/types';

/** A page that an address may have meant, under every name that people type for it. */
export type Place = { path: string; label: string; names: string[] };

/** What an unknown address may mean: one page for certain, or the likeliest few. */
export type NearMisses = { exact: Place | null; nearest: Place[] };

const SECTIONS = ['prefectures', 'areas', 'networks'] as const;

/** So many suggestions help; more would be a list to read. */
const MOST_SUGGESTIONS = 6;

/** Typing errors forgiven, as a share of the longer word. */
const FORGIVEN = 0.5;

/** Every page that can be found by a name. */
export function places(
  index: MapIndex,
  networks: readonly { id: string; name: string }[],
): Place[] {
  const prefectures = [...index.prefectures.values()].map(({ code, slug, name, shortName }) => ({
    path: prefecturePath(slug),
    label: name,
    names: [code, slug, name, shortName, `${slug}-ken`, `${slug}-fu`, `${slug}-to`],
  }));
  const areas = [...index.areas.values()].map(({ code, prefectureCode, name }) => {
    const prefecture = index.prefectures.get(prefectureCode);
    return {
      path: areaPath(code),
      label: `${prefecture?.name ?? ''} ${name}`,
      names: [code, String(Number(code)), `${prefecture?.shortName ?? ''}${name}`, name],
    };
  });
  const pages = networks.map(({ id, name }) => ({
    path: networkPath(id),
    label: name,
    names: [id, name],
  }));
  return [...prefectures, ...areas, ...pages].map((place) => ({
    ...place,
    names: place.names.map(normalise),
  }));
}

/**
 * What an address that leads nowhere may mean. Case, spaces, full-width letters and percent-encoding
 * do not matter; a name that only one page has, in the address's own section, is an exact match.
 *
 * @param path the address's path without base path, as in `location.pathname`
 */
export function nearMisses(path: string, all: readonly Place[]): NearMisses {
  const words = decoded(path).split('/').map(normalise).filter(Boolean);
  const section = SECTIONS.find((name) => name === words[0]);
  const word = words.at(-1);
  if (!word) return { exact: null, nearest: [] };
  const candidates = section ? all.filter((place) => place.path.startsWith(`/${section}/`)) : all;
  const matches = candidates.filter(({ names }) => names.includes(word));
  if (matches.length === 1) return { exact: matches[0] ?? null, nearest: [] };
  if (matches.length > 1) return { exact: null, nearest: matches.slice(0, MOST_SUGGESTIONS) };
  const nearest = all
    .map((place) => ({ place, error: Math.min(...place.names.map((name) => error(name, word))) }))
    .filter((near) => near.error <= FORGIVEN)
    .sort((a, b) => a.error - b.error)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ place }) => place);
  return { exact: null, nearest };
}

function error(name: string, word: string): number {
  return distance(name, word) / Math.max(name.length, word.length);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function normalise(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .trim();
}
