import {
  canonicalValues,
  type FieldPath,
  fields,
  type ValueSetName,
  type ValueTerm,
  valueSets,
} from '../../vocabulary';

/** Words of a field: those the vocabulary has, exactly or followed by text of their own. */
export type Knowledge = 'exact' | 'with-text' | 'unknown';

const squeeze = (words: string) => words.replace(/\s+/g, '').toLowerCase();

/** Whether the vocabulary has these words in this field. A field without a vocabulary knows any. */
export function knowledgeOf(path: FieldPath, words: string): Knowledge {
  if (!fields[path].values) return 'exact';
  const found = canonicalValues(path, words);
  if (found.length === 0 || found.some(({ id, label }) => id === label)) return 'unknown';
  return found.some(({ text }) => text !== undefined) ? 'with-text' : 'exact';
}

/** Whether these words are the beginning of longer ones that the vocabulary has in this field. */
export function beginsKnown(path: FieldPath, words: string): boolean {
  const set = fields[path].values;
  if (!set) return false;
  const start = squeeze(words);
  return (valueSets[set] as readonly ValueTerm[]).some(({ label, aliases }) =>
    [label, ...aliases].some((spelling) => squeeze(spelling.normalize('NFKC')).startsWith(start)),
  );
}

/** The id of a word in an enumeration, by any of its spellings; null for others. */
export function idIn(set: ValueSetName, word: string): string | null {
  const wanted = squeeze(word);
  const terms: readonly ValueTerm[] = valueSets[set];
  const found = terms.find(({ label, aliases }) =>
    [label, ...aliases].some((spelling) => squeeze(spelling.normalize('NFKC')) === wanted),
  );
  return found?.id ?? null;
}
