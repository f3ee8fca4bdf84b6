import { searchKey } from './key';
import { evenRomaji } from './romaji';

/** A word of a query: as it is compared with names, and with their romaji. */
export type Term = { text: string; romaji: string };

/** What a query asks for. */
export type SearchQuery = {
  /** Readings of the query, each a list of words that all have to match: 山形県米沢市 may be two. */
  readings: readonly (readonly Term[])[];
  /** The query's digits, where it is nothing else and may be a code. */
  code: string | null;
};

const CODE = /^\d{2,6}$/;

/**
 * Reads a query.
 *
 * @param prefectures keys of the prefectures' full names: one that begins a word parts from its rest
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

/** Letters after kana are a syllable that is still being typed: よねざw. */
function termOf(key: string): Term {
  const text = /^[ぁ-ゖー]+[a-z]{1,3}$/.test(key) ? key.replace(/[a-z]+$/, '') : key;
  return { text, romaji: evenRomaji(text) };
}
