import type { Prefecture } from './types';

type Names = Pick<Prefecture, 'shortName'> & Partial<Pick<Prefecture, 'kana' | 'english'>>;

const KATAKANA_TO_HIRAGANA = 0x60;

const hiragana = (text: string) =>
  text.replace(/[ァ-ヶ]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - KATAKANA_TO_HIRAGANA),
  );

/**
 * Whether words are a prefecture's name in a spelling of fact sheets: 秋田, 秋田県, あきた, AKITA. 東京都 does not name
 * 京都.
 */
export function namesPrefecture(words: string, { shortName, kana, english }: Names): boolean {
  const text = words.normalize('NFKC').replace(/\s+/g, '');
  if (text.startsWith(shortName)) return true;
  const reading = kana?.replace(/(?:けん|ふ|と)$/, '');
  const isReading = /^[ぁ-ゖー]+$/.test(hiragana(text));
  if (reading && isReading && [kana, reading].includes(hiragana(text))) return true;
  const latin = text.toLowerCase().replace(/-?(?:ken|fu|to|prefecture|pref\.?)$/, '');
  return english !== undefined && [latin, text.toLowerCase()].includes(english.toLowerCase());
}
