/** Converts kana to romaji, and unifies the spellings of romaji. */

const ROWS: Readonly<Record<string, string>> = {
  あいうえお: 'a i u e o',
  かきくけこ: 'ka ki ku ke ko',
  さしすせそ: 'sa shi su se so',
  たちつてと: 'ta chi tsu te to',
  なにぬねの: 'na ni nu ne no',
  はひふへほ: 'ha hi fu he ho',
  まみむめも: 'ma mi mu me mo',
  やゆよ: 'ya yu yo',
  らりるれろ: 'ra ri ru re ro',
  わゐゑを: 'wa i e o',
  がぎぐげご: 'ga gi gu ge go',
  ざじずぜぞ: 'za ji zu ze zo',
  だぢづでど: 'da ji zu de do',
  ばびぶべぼ: 'ba bi bu be bo',
  ぱぴぷぺぽ: 'pa pi pu pe po',
  んゔ: 'n vu',
};

const SYLLABLES = new Map(
  Object.entries(ROWS).flatMap(([kana, romaji]) => {
    const syllables = romaji.split(' ');
    return [...kana].map((character, index): [string, string] => [
      character,
      syllables[index] ?? '',
    ]);
  }),
);

/** Small kana, which replace the vowel of the syllable before them. */
const SMALL: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/**
 * Converts hiragana to Hepburn romaji, long vowels as they are spelt: おおさか → oosaka. Other characters stay as
 * they are.
 */
export function romajiOf(kana: string): string {
  let romaji = '';
  let doubled = false;
  for (const character of kana) {
    const small = SMALL[character];
    if (small !== undefined) romaji = contracted(romaji, small);
    else if (character === 'っ') doubled = true;
    else if (character !== 'ー') {
      const syllable = SYLLABLES.get(character) ?? character;
      romaji += (doubled ? (syllable[0] ?? '') : '') + syllable;
      doubled = false;
    }
  }
  return romaji;
}

/** き and ゃ make kya, し and ゃ sha, ふ and ぁ fa. */
function contracted(before: string, small: string): string {
  const stem = before.replace(/[aiueo]$/, '');
  const palatal = small.startsWith('y') && /(sh|ch|j)$/.test(stem);
  return stem + (palatal ? small.slice(1) : small);
}

/** Other spellings and their Hepburn. The order matters: later rules see the result of earlier ones. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[zj]y/g, 'j'],
  [/sy/g, 'sh'],
  [/ty/g, 'ch'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tu/g, 'tsu'],
  [/zi/g, 'ji'],
  [/dz?u/g, 'zu'],
  [/(^|[^cst])hu/g, '$1fu'],
  [/tc/g, 'cc'],
  [/m(?=[bmp])/g, 'n'],
  [/oh(?=[^aeiouy])/g, 'o'],
  [/o[ou]+/g, 'o'],
  [/uu+/g, 'u'],
];

/**
 * Unifies spellings of romaji: Hepburn, with long vowels short. Keys and queries both pass through it.
 *
 * @param romaji in lower case, without macrons and hyphens
 * @example evenRomaji('oosaka') === evenRomaji('ohsaka') // osaka
 */
export function evenRomaji(romaji: string): string {
  return SPELLINGS.reduce((text, [pattern, hepburn]) => text.replace(pattern, hepburn), romaji);
}

/**
 * Maps a part of the romaji to the kana.
 *
 * @param start first position in `evenRomaji(romajiOf(kana))`
 * @param end the position after the last
 * @returns the positions in `kana` of all syllables that have a part in it
 */
export function kanaRange(kana: string, start: number, end: number): [number, number] {
  const lengths = Array.from(
    { length: kana.length + 1 },
    (_, position) => evenRomaji(romajiOf(kana.slice(0, position))).length,
  );
  const from = lengths.findLastIndex((length) => length <= start);
  const to = lengths.findIndex((length, position) => position > from && length >= end);
  return [from, to < 0 ? kana.length : to];
}
