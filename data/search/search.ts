import { type Entry, type EntryKind, entryKinds } from './entries';
import { searchKey } from './key';
import { type Match, matchEntry } from './match';
import { parseQuery } from './query';

/** Matches of one kind, the best first. */
export type ResultGroup = {
  kind: EntryKind;
  matches: readonly Match[];
  /** Number of matches, including those not listed. */
  total: number;
};

/** Number of matches listed of each kind, where there are several kinds. */
const MAX_OF_EACH_KIND = 6;
/** Number of matches listed where all are of one kind. */
const MAX_OF_ONE_KIND = 20;

/** Finds entries by name, reading, romaji and code. */
export class Search {
  private readonly prefectures: readonly string[];

  constructor(private readonly entries: readonly Entry[]) {
    this.prefectures = entries
      .filter(({ kind }) => kind === 'prefecture')
      .map(({ name }) => searchKey(name));
  }

  /**
   * Finds the matches of a query, grouped by kind. The kind with the best match stands first; at equal rank networks
   * and prefectures stand before areas, and areas before municipalities.
   */
  find(words: string): ResultGroup[] {
    const query = parseQuery(words, this.prefectures);
    if (query.readings.length === 0) return [];
    const all = this.entries.flatMap((entry) => matchEntry(entry, query) ?? []);
    const found = entryKinds
      .map((kind) => ({ kind, matches: all.filter(({ entry }) => entry.kind === kind) }))
      .filter(({ matches }) => matches.length > 0);
    const max = found.length > 1 ? MAX_OF_EACH_KIND : MAX_OF_ONE_KIND;
    return found
      .map(({ kind, matches }) => ({
        kind,
        matches: matches.sort(compareMatches).slice(0, max),
        total: matches.length,
      }))
      .sort((a, b) => bestRank(a) - bestRank(b));
  }
}

/** By rank; then names before other keys; then the shorter name, of which the query is a greater part. */
function compareMatches(a: Match, b: Match): number {
  return (
    a.rank - b.rank ||
    Number(Boolean(a.key.label)) - Number(Boolean(b.key.label)) ||
    a.entry.name.length - b.entry.name.length
  );
}

function bestRank({ matches }: ResultGroup): number {
  return matches[0]?.rank ?? Number.POSITIVE_INFINITY;
}
