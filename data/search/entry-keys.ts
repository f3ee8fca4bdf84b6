import { searchKey } from './key';
import { evenRomaji, romajiOf } from './romaji';

/** One text by which an entry is found. */
export type EntryKey = {
  /** Normalised by `searchKey`; romaji also by `evenRomaji`. */
  text: string;
  /** The text to show with the matched part marked; empty where nothing is shown. */
  shown: string;
  /** `text` is the romaji of `shown`. */
  isRomaji: boolean;
  /** Length of the name without 市 or 県 in `text`: a query of just that matches exactly. */
  stem: number;
  /** Positions in `text` at which words begin, without the first. */
  words: readonly number[];
  /** What `shown` is, if it is not the entry's name: 主なIT企業. */
  label: string | null;
};

/** Readings of the last character of a region's name. */
const SUFFIX_READINGS: Readonly<Record<string, readonly string[]>> = {
  都: ['と'],
  府: ['ふ'],
  県: ['けん'],
  市: ['し'],
  区: ['く'],
  町: ['ちょう', 'まち'],
  村: ['そん', 'むら'],
};

/** Characters between the words of a name. */
const SEPARATORS = /[\s\-・()（）「」]+/;

/** The key of a name by itself. @param label what the name is, if not the entry's: 主なIT企業 */
export function plainKey(shown: string, label: string | null = null): EntryKey {
  const text = searchKey(shown);
  const words: number[] = [];
  let length = 0;
  for (const part of SEPARATORS.test(shown) ? shown.split(SEPARATORS) : []) {
    if (length > 0 && length < text.length) words.push(length);
    length += searchKey(part).length;
  }
  return { text, shown, isRomaji: false, stem: text.length, words, label };
}

/**
 * The keys of a region's name: in kanji, in kana and in romaji.
 *
 * @param city the designated city whose ward it is: the ward's own name is then a word of the whole name
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
  const written = plainKey(name);
  const read = plainKey(kana);
  return [
    {
      ...written,
      stem: written.text.length - (suffix ? 1 : 0),
      words: city ? [searchKey(city.name).length] : [],
    },
    {
      ...read,
      stem: stem.length,
      words: words((reading) => reading.length),
    },
    {
      ...read,
      text: romaji(kana),
      isRomaji: true,
      stem: romaji(stem).length,
      words: words((reading) => romaji(reading).length),
    },
  ];
}

/** The keys of a name: itself, and its romaji where it is all kana. */
export function nameKeys(name: string, label: string | null): EntryKey[] {
  const key = plainKey(name, label);
  if (!/^[ぁ-ゔー]+$/.test(key.text)) return [key];
  return [key, { ...key, text: evenRomaji(romajiOf(key.text)), isRomaji: true, words: [] }];
}
