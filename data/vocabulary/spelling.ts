/** Compares spellings of words without the vocabulary, so that browsers can use it. */

/** Two spellings with the same key are the same word: `SS-MIX２` and `SS-MIX 2`. */
export function spellingKey(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

const LEGAL_FORM = /\((株|有)\)|株式会社|有限会社/g;

/** `日本電気(株)((株)SEC)` → `日本電気`, `SEC`: the company, and the one named in parentheses after it. */
export function vendorNames(words: string): string[] {
  const bare = words.normalize('NFKC').replace(LEGAL_FORM, '').trim();
  return bare
    .split(/[()]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
