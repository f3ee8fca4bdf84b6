import type { FieldPath } from './field-paths';
import { fields } from './fields';
import { spellingKey, vendorNames } from './spelling';
import type { ValueTerm } from './term';
import { valueSets } from './values';

/**
 * The canonical form of a word, which filters and counts use. `text` is the free text that follows some values. For a
 * word that the vocabulary does not have, id and label are the word itself.
 */
export type CanonicalValue = { id: string; label: string; text?: string };

function lookUp(terms: readonly ValueTerm[], word: string): CanonicalValue {
  const wanted = spellingKey(word);
  for (const { id, label, aliases } of terms) {
    if ([label, ...aliases].some((alias) => spellingKey(alias) === wanted)) return { id, label };
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
