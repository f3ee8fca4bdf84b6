import { type Entry, type EntryKind, entryKinds } from './entries';
import { searchKey } from './key';
import { type Match, matchEntry } from './match';
import { parseQuery } from './query';

/** The matches of one kind, the best first. */
export type ResultGroup = {
  kind: EntryKind;
  matches: readonly Match[];
  /** How many there are, those that are not listed among them. */
  total: number;
};

/** So many matches of a kind are listed beside other kinds, and so many where there is one kind only. */
const MOST_OF_A_KIND = 6;
const MOST_ALONE = 20;

/** Finds entries by name, reading, romaji and code. */
export class Search {
  private readonly prefectures: readonly string[];

  constructor(private readonly entries: readonly Entry[]) {
    this.prefectures = entries
      .filter(({ kind }) => kind === 'prefecture')
      .map(({ name }) => searchKey(name));
  }

  /**
   * What a query finds, by kind. The kind with the best match stands first; at equal rank networks and
   * prefectures stand before areas, and areas before municipalities.
   */
  find(words: string): ResultGroup[] {
    const query = parseQuery(words, this.prefectures);
    if (query.readings.length === 0) return [];
    const groups = entryKinds.map((kind) => ({ kind, matches: [] as Match[], total: 0 }));
    for (const entry of this.entries) {
      const match = matchEntry(entry, query);
      const group = match && groups.find(({ kind }) => kind === entry.kind);
      if (!group) continue;
      group.total++;
      keepBest(group.matches, match);
    }
    const found = groups.filter(({ total }) => total > 0);
    const most = found.length > 1 ? MOST_OF_A_KIND : MOST_ALONE;
    return found
      .map((group) => ({ ...group, matches: group.matches.slice(0, most) }))
      .sort((a, b) => bestRank(a) - bestRank(b));
  }
}

/** Inserts a match in its place among the best: a whole sort of thousands would take too long. */
function keepBest(matches: Match[], match: Match): void {
  let place = matches.length;
  for (let before = matches[place - 1]; before && better(match, before) < 0; place--) {
    before = matches[place - 2];
  }
  if (place >= MOST_ALONE) return;
  matches.splice(place, 0, match);
  if (matches.length > MOST_ALONE) matches.pop();
}

/** Matches in the name before those in other keys; then the shorter name, which the query fills more. */
function better(a: Match, b: Match): number {
  return (
    a.rank - b.rank ||
    Number(Boolean(a.key.label)) - Number(Boolean(b.key.label)) ||
    a.entry.name.length - b.entry.name.length
  );
}

function bestRank({ matches }: ResultGroup): number {
  return matches[0]?.rank ?? Number.POSITIVE_INFINITY;
}
