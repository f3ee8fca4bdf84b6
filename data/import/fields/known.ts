import {
  canonicalValues,
  type FieldPath,
  fields,
  type ValueSetName,
  type ValueTerm,
  valueSets,
} from '../../vocabulary';

/** Whether the vocabulary has the words of a field: exactly, followed by free text, or not. */
export type Knowledge = 'exact' | 'with-text' | 'unknown';

const squeeze = (words: string) => words.replace(/\s+/g, '').toLowerCase();

/** Whether the vocabulary has these words for this field. A field without a vocabulary accepts any. */
export function knowledgeOf(path: FieldPath, words: string): Knowledge {
  if (!fields[path].values) return 'exact';
  const found = canonicalValues(path, words);
  if (found.length === 0 || found.some(({ id, label }) => id === label)) return 'unknown';
  return found.some(({ text }) => text !== undefined) ? 'with-text' : 'exact';
}

/** Whether a word of the field's vocabulary begins with these words. */
export function isBeginningOfKnown(path: FieldPath, words: string): boolean {
  const set = fields[path].values;
  if (!set) return false;
  const start = squeeze(words);
  return (valueSets[set] as readonly ValueTerm[]).some(({ label, aliases }) =>
    [label, ...aliases].some((spelling) => squeeze(spelling.normalize('NFKC')).startsWith(start)),
  );
}

/** The id of a word in an enumeration, in any of its spellings; null for unknown words. */
export function idIn(set: ValueSetName, word: string): string | null {
  const wanted = squeeze(word);
  const terms: readonly ValueTerm[] = valueSets[set];
  const found = terms.find(({ label, aliases }) =>
    [label, ...aliases].some((spelling) => squeeze(spelling.normalize('NFKC')) === wanted),
  );
  return found?.id ?? null;
}
