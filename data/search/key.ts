import { normaliseText } from '../filters/text';

/** Characters of place names that are often typed as another character. */
const VARIANTS: Readonly<Record<string, string>> = {
  ゖ: 'け',
  ゕ: 'か',
  龍: '竜',
  檜: '桧',
  竈: '釜',
  鰺: '鯵',
  﨑: '崎',
};

const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/** Hyphens, apostrophes, dots and brackets: they separate words and are ignored. */
const PUNCTUATION = /[-‐-―−'’`´・.,、。()「」『』[\]/]/g;

/**
 * The text by which a name or query is compared: normalised by {@link normaliseText}, without hyphens and other
 * punctuation, and without variants of characters.
 *
 * @example searchKey('Ōsaka-fu') === 'osakafu'
 * @example searchKey('龍ケ崎市') === searchKey('竜ヶ崎市')
 */
export function searchKey(text: string): string {
  return normaliseText(text)
    .replace(PUNCTUATION, '')
    .replace(VARIANT, (character) => VARIANTS[character] ?? character);
}

/**
 * Maps a part of a key to the text that the key was made of.
 *
 * @param start first position in `searchKey(text)`
 * @param end the position after the last
 * @returns the same positions in `text`
 */
export function rangeInText(text: string, start: number, end: number): [number, number] {
  let inKey = 0;
  let from = 0;
  let inText = 0;
  for (const character of text) {
    const length = searchKey(character).length;
    if (inKey <= start && length > 0) from = inText;
    if (inKey >= end) break;
    inKey += length;
    inText += character.length;
  }
  return [from, inText];
}
