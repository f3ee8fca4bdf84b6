/**
 * Addresses that lead to a page under another address: those that people type, and those that have changed. The
 * build makes a small redirect page for each.
 */

import { areaPath, prefecturePath } from './paths';

/** What the aliases of a prefecture are made from. */
interface AddressedPrefecture {
  /** JIS code, two digits: `05`. */
  code: string;
  /** Romanised name, as in the address: `akita`. */
  slug: string;
  /** Full name: 秋田県. */
  name: string;
  /** Name without 県, 府, 都: 秋田; 北海道 stays 北海道. */
  shortName: string;
}

/** What the aliases of a secondary medical area are made from. */
interface AddressedArea {
  /** Four digits: `0603`. */
  code: string;
  /** Name: 置賜. */
  name: string;
}

/** An address that leads to another. Both are root-relative paths, not percent-encoded, in NFC. */
export interface Redirect {
  from: string;
  to: string;
  /** What the page at `to` is about, in Japanese. */
  label: string;
}

/** Pages whose address has changed since it was first published; none may ever be removed. */
const movedAddresses: readonly Redirect[] = [];

/** What 県, 府 and 都 are in addresses. */
export const ROMANISED_SUFFIXES: Readonly<Record<string, string>> = {
  県: '-ken',
  府: '-fu',
  都: '-to',
};

/** Other ways to name a prefecture: its JIS code, its name with and without 県, 府, 都, `akita-ken`. */
function prefectureAliases({ code, slug, name, shortName }: AddressedPrefecture): string[] {
  const suffix = ROMANISED_SUFFIXES[name.slice(-1)];
  return [code, name, shortName, ...(suffix ? [slug + suffix] : [])];
}

/**
 * Every redirect of the site, sorted by address, each address once.
 *
 * @param prefectures all prefectures
 * @param areas all secondary medical areas
 */
export function redirects(
  prefectures: readonly AddressedPrefecture[],
  areas: readonly AddressedArea[],
): Redirect[] {
  const all: Redirect[] = [...movedAddresses];
  for (const prefecture of prefectures) {
    for (const alias of prefectureAliases(prefecture)) {
      all.push({
        from: prefecturePath(alias),
        to: prefecturePath(prefecture.slug),
        label: prefecture.name,
      });
    }
  }
  for (const { code, name } of areas) {
    if (!code.startsWith('0')) continue;
    all.push({ from: areaPath(code.slice(1)), to: areaPath(code), label: name });
  }
  const byAddress = new Map(
    all.map((redirect) => {
      const from = redirect.from.normalize('NFC');
      return [from, { ...redirect, from }];
    }),
  );
  return [...byAddress.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
