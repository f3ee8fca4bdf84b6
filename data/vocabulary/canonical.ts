import type { FieldPath } from './field-paths';
import { fields } from './fields';
import type { ValueTerm } from './term';
import { valueSets } from './values';

/**
 * The canonical form of a word: what filters and counts go by. `text` is the free text that some
 * values are followed by. A word that the vocabulary does not know is its own id and label.
 */
export type CanonicalValue = { id: string; label: string; text?: string };

/** Two spellings with the same key are the same word: `SS-MIX２` and `SS-MIX 2`. */
function key(words: string): string {
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

function lookUp(terms: readonly ValueTerm[], word: string): CanonicalValue {
  const wanted = key(word);
  for (const { id, label, aliases } of terms) {
    if ([label, ...aliases].some((alias) => key(alias) === wanted)) return { id, label };
  }
  for (const { id, label, aliases, takesText } of terms) {
    const start = takesText && [label, ...aliases].find((alias) => word.startsWith(alias));
    if (start) return { id, label, text: word.slice(start.length).trim() };
  }
  return { id: word, label: word };
}

/**
 * What `words` of a field mean, in canonical form.
 *
 * @param path a field with an enumeration, e.g. `system.storage`
 * @param words one value in the sheet's words, e.g. `SS-MIX 2`
 * @returns one value, or several where the words name several (vendors)
 * @example canonicalValues('vendors', '日本電気(株)((株)SEC)') // nec, sec
 */
export function canonicalValues(path: FieldPath, words: string): CanonicalValue[] {
  const set = fields[path].values;
  if (!set) return [{ id: words, label: words }];
  const found = set === 'vendors' ? vendorNames(words) : [words.normalize('NFKC').trim()];
  return found.map((word) => lookUp(valueSets[set], word));
}
