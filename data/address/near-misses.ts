import { distance } from 'fastest-levenshtein';
import { withoutYears } from '../names';
import type { MapIndex } from '../regions/types';
import { areaPath, networkPath, prefecturePath } from './paths';
import { ROMANISED_SUFFIXES } from './redirects';

/** A page that an address may have meant, under every name that people type for it. */
export type Place = { path: string; label: string; names: string[] };

/** What an unknown address may mean: one page for certain, or the nearest few. */
export type NearMisses = { exact: Place | null; nearest: Place[] };

const SUFFIXES = Object.values(ROMANISED_SUFFIXES);

/** More suggestions would be a list to read. */
const MAX_SUGGESTIONS = 6;

/** Typing errors that a suggestion may have, as a share of the longer word. */
const MAX_ERROR_SHARE = 0.5;

/** Every page that can be found by a name. */
export function places(
  index: MapIndex,
  networks: readonly { id: string; name: string }[],
): Place[] {
  const prefectures = [...index.prefectures.values()].map(({ code, slug, name, shortName }) => ({
    path: prefecturePath(slug),
    label: name,
    names: [code, slug, name, shortName, ...SUFFIXES.map((suffix) => slug + suffix)],
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
    names: [id, withoutYears(name)],
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
 * @param path the address's path without base path, percent-encoded or not
 */
export function nearMisses(path: string, all: readonly Place[]): NearMisses {
  const words = decoded(path).split('/').map(normalise).filter(Boolean);
  const word = words.at(-1);
  if (!word) return { exact: null, nearest: [] };
  const inSection = all.filter(({ path: own }) => own.startsWith(`/${words[0]}/`));
  const candidates = inSection.length > 0 ? inSection : all;
  const matches = candidates.filter(({ names }) => names.includes(word));
  if (matches.length === 1) return { exact: matches[0] ?? null, nearest: [] };
  if (matches.length > 1) return { exact: null, nearest: matches.slice(0, MAX_SUGGESTIONS) };
  const nearest = all
    .map((place) => ({ place, error: Math.min(...place.names.map((name) => error(name, word))) }))
    .filter((near) => near.error <= MAX_ERROR_SHARE)
    .sort((a, b) => a.error - b.error)
    .slice(0, MAX_SUGGESTIONS)
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
