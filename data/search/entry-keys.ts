import { searchKey } from './key';
import { evenRomaji, romajiOf } from './romaji';

/** One way to find an entry. */
export type EntryKey = {
  /** Normalised; romaji evened out. */
  text: string;
  /** What is shown, with the matched part marked; empty where there is nothing to show. */
  shown: string;
  /** `text` is the romaji of `shown`. */
  isRomaji: boolean;
  /** So much of `text` is the name without 市 or 県: a query of just that matches exactly. */
  stem: number;
  /** Where words begin in `text`, but for the first. */
  words: readonly number[];
  /** What `shown` is, where it is no name of the entry: 主なIT企業. */
  label: string | null;
};

/** How the last character of a region's name may be read. */
const SUFFIX_READINGS: Readonly<Record<string, readonly string[]>> = {
  都: ['と'],
  府: ['ふ'],
  県: ['けん'],
  市: ['し'],
  区: ['く'],
  町: ['ちょう', 'まち'],
  村: ['そん', 'むら'],
};

/** What parts the words of a name. */
const PARTING = /[\s\-・()（）「」]+/;

/** A name by itself; what its parts part is a word. @param text the name evened out, where it is known */
export function plainKey(
  shown: string,
  label: string | null = null,
  text: string = searchKey(shown),
): EntryKey {
  const words: number[] = [];
  let length = 0;
  for (const part of PARTING.test(shown) ? shown.split(PARTING) : []) {
    if (length > 0 && length < text.length) words.push(length);
    length += searchKey(part).length;
  }
  return { text, shown, isRomaji: false, stem: text.length, words, label };
}

/**
 * A name with its reading: in kanji, in kana and in romaji.
 *
 * @param city the designated city whose ward it is: the ward's own name is then a word of the whole
 */
export function readKeys(
  name: string,
  kana: string,
  city: { name: string; kana: string } | null = null,
): EntryKey[] {
  const suffix = SUFFIX_READINGS[name.slice(-1)]?.find((reading) => kana.endsWith(reading)) ?? '';
  const stem = kana.slice(0, kana.length - suffix.length);
  const romaji = (text: string) => evenRomaji(romajiOf(text));
  const words = (length: (reading: string) => number) => (city ? [length(city.kana)] : []);
  return [
    {
      ...plainKey(name),
      stem: searchKey(name).length - (suffix ? 1 : 0),
      words: city ? [searchKey(city.name).length] : [],
    },
    {
      ...plainKey(kana),
      stem: stem.length,
      words: words((reading) => reading.length),
    },
    {
      ...plainKey(kana),
      text: romaji(kana),
      isRomaji: true,
      stem: romaji(stem).length,
      words: words((reading) => romaji(reading).length),
    },
  ];
}

/** A name that may be all kana, and is then read as it is written. */
export function nameKeys(name: string, label: string | null, text: string): EntryKey[] {
  const key = plainKey(name, label, text);
  const romaji = romajiOfName(key.text);
  return romaji === null ? [key] : [key, { ...key, text: romaji, isRomaji: true, words: [] }];
}

/** The romaji of a name's text; null where it is not all kana. */
function romajiOfName(text: string): string | null {
  return /^[ぁ-ゔー]+$/.test(text) ? evenRomaji(romajiOf(text)) : null;
}
