/**
 * Text as it is compared: full-width and half-width, upper and lower case, katakana and hiragana, long
 * vowels of romaji (ō) and spaces make no difference.
 *
 * @example normaliseText('ＯＫＩ－net') === 'oki-net'
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replace(/\s+/g, '');
}

/** From the code of a katakana to that of its hiragana. */
const KATAKANA_TO_HIRAGANA = 0x60;
