import { withoutRadicals } from './radicals';
import { withoutSlips } from './slips';

/** Replaced before NFKC, which would turn the full-width one into the ASCII tilde of addresses. */
const WAVE_DASHES = /[\uff5e\u223c\u223e\u3030]/g;
/** Hyphens, dashes and the minus sign. The long vowel ー is a letter and is kept. */
const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58]/g;
/** A long vowel between Latin letters is a misread hyphen: IPーVPN. */
const LATIN_LONG_VOWEL = /(?<=[A-Za-z0-9])[\u30fc](?=[A-Za-z0-9])/g;
/** Zero-width characters, variation selectors, private-use characters, and controls except white space. */
const INVISIBLE = /\p{Cf}|\p{Co}|\p{Variation_Selector}|(?![\t-\r\u0085])\p{Cc}/gu;
const COLONS = /[\u2236\ua789\u02d0]/g;
const SPACES = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/**
 * Normalises a line of a sheet as records have it: NFKC (which replaces full-width letters, vertical forms and Kangxi
 * radicals), ideographs instead of radicals, one kind of hyphen, wave dash and space, and no known misreadings. Tabs are
 * kept, since they separate cells.
 */
export function normalise(line: string): string {
  const text = withoutRadicals(line.replace(WAVE_DASHES, '\u301c')).normalize('NFKC');
  return withoutSlips(
    text
      .replace(INVISIBLE, '')
      .replace(HYPHENS, '-')
      .replace(LATIN_LONG_VOWEL, '-')
      .replace(COLONS, ':')
      .replace(SPACES, ' '),
  );
}

/** The width of a text in half-width columns. Ideographs, kana and full-width forms have two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x1100 ? 1 : 2;
  return width;
}
