import { normaliseText } from '@/data/filters/text';
import type { Entry } from './entries';

/** What is compared with the reader's words: label, English term, definition and the sheets' spellings. */
function textOf({ label, english, definition, spellings }: Entry): string {
  return normaliseText([label, english, definition, ...spellings].join('|'));
}

/** Makes a search over the terms; their text is prepared once. */
export function entrySearch(entries: readonly Entry[]): (query: string) => ReadonlySet<string> {
  const texts = entries.map((entry) => [entry.id, textOf(entry)] as const);
  /** The anchors of the terms that contain every word of the query; all for a query without words. */
  return (query) => {
    const words = query.split(/\s+/).map(normaliseText).filter(Boolean);
    const found = texts.filter(([, text]) => words.every((word) => text.includes(word)));
    return new Set(found.map(([id]) => id));
  };
}
