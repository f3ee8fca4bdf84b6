import type { Entry } from './entries';
import { type EntryKey, plainKey } from './entry-keys';
import { rangeInText } from './key';
import type { SearchQuery, Term } from './query';
import { kanaRange } from './romaji';

/** How well a query matches: the smaller, the better. */
const ranks = { exact: 0, prefix: 1, wordPrefix: 2, substring: 3 } as const;

export type Rank = (typeof ranks)[keyof typeof ranks];

/** An entry that a query matches, and the part of its key that is matched. */
export type Match = { entry: Entry; rank: Rank; key: EntryKey; start: number; end: number };

/** The best match of a query with an entry; null where there is none. */
export function matchEntry(entry: Entry, { readings, code }: SearchQuery): Match | null {
  let best = code === null ? null : matchCode(entry, code);
  for (const terms of readings) {
    const match = matchTerms(entry, terms);
    if (match && (!best || match.rank < best.rank)) best = match;
  }
  return best;
}

function matchCode(entry: Entry, digits: string): Match | null {
  const code = entry.codes.find((known) => known.startsWith(digits));
  if (code === undefined) return null;
  // A code of six digits is complete without its check digit too.
  const isExact = code === digits || (code.length === 6 && digits.length === 5);
  const rank = isExact ? ranks.exact : ranks.prefix;
  return { entry, rank, key: plainKey(code), start: 0, end: digits.length };
}

/** Every word must match the entry or a region it lies in, and at least one the entry itself. */
function matchTerms(entry: Entry, terms: readonly Term[]): Match | null {
  let found: Match | null = null;
  for (const term of terms) {
    const match = matchTerm(entry, term);
    if (!match && (terms.length === 1 || !isIn(entry.context, term))) return null;
    if (match && (!found || match.rank > found.rank)) found = match;
  }
  return found;
}

function isIn(texts: string, { text, romaji }: Term): boolean {
  return texts.includes(text) || (romaji !== text && texts.includes(romaji));
}

function matchTerm(entry: Entry, term: Term): Match | null {
  if (!isIn(entry.texts, term)) return null;
  let best: EntryKey | null = null;
  let rank: Rank = ranks.substring;
  for (const key of entry.keys) {
    const found = rankIn(key, termFor(key, term));
    if (found === null || (best && found >= rank)) continue;
    best = key;
    rank = found;
    if (rank === ranks.exact) break;
  }
  if (!best) return null;
  const start = startIn(best, termFor(best, term));
  return { entry, rank, key: best, start, end: start + termFor(best, term).length };
}

function termFor({ isRomaji }: EntryKey, { text, romaji }: Term): string {
  return isRomaji ? romaji : text;
}

function rankIn({ text, stem, words }: EntryKey, term: string): Rank | null {
  const start = text.indexOf(term);
  if (start < 0) return null;
  if (start === 0) {
    return term.length === text.length || term.length === stem ? ranks.exact : ranks.prefix;
  }
  return words.some((word) => text.startsWith(term, word)) ? ranks.wordPrefix : ranks.substring;
}

function startIn({ text, words }: EntryKey, term: string): number {
  if (text.startsWith(term)) return 0;
  return words.find((word) => text.startsWith(term, word)) ?? text.indexOf(term);
}

/** The matched part of the matched key's `shown`. */
export function matchedRange({ key, start, end }: Match): [start: number, end: number] {
  return key.isRomaji ? kanaRange(key.shown, start, end) : rangeInText(key.shown, start, end);
}
