import { searchKey } from './key';
import { evenRomaji } from './romaji';

/** A word of a query, as compared with names and with their romaji. */
export type Term = { text: string; romaji: string };

/** A parsed query. */
export type SearchQuery = {
  /** Ways to split the query into words, all of which must match: 山形県米沢市 may be one word or two. */
  readings: readonly (readonly Term[])[];
  /** The digits of a query that is nothing else and may be a code. */
  code: string | null;
};

const CODE = /^\d{2,6}$/;

/**
 * Parses a query.
 *
 * @param prefectures keys of the prefectures' full names: one at the beginning is split from the rest
 */
export function parseQuery(words: string, prefectures: readonly string[]): SearchQuery {
  const keys = words.normalize('NFKC').split(/\s+/).map(searchKey).filter(Boolean);
  const [first, ...others] = keys;
  if (first === undefined) return { readings: [], code: null };
  const prefecture = prefectures.find((key) => first.startsWith(key) && first.length > key.length);
  const parted = prefecture ? [[prefecture, first.slice(prefecture.length), ...others]] : [];
  return {
    readings: [keys, ...parted].map((reading) => reading.map(termOf)),
    code: others.length === 0 && CODE.test(first) ? first : null,
  };
}

/** Drops letters after kana: they are a syllable that is still being typed, as in よねざw. */
function termOf(key: string): Term {
  const text = /^[ぁ-ゖー]+[a-z]{1,3}$/.test(key) ? key.replace(/[a-z]+$/, '') : key;
  return { text, romaji: evenRomaji(text) };
}
