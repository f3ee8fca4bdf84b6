/** Filtering networks: pure, and fit for the browser (no schema, no vocabulary). */

import { normaliseText } from './text';

/** The groups of values by which networks can be filtered: keys of the query. */
export const filterKeys = [
  'scope',
  'status',
  'vendor',
  'service',
  'item',
  'id-system',
  'storage',
  'consent',
  'facility',
  'fee',
] as const;

/** A group of values by which networks can be filtered. */
export type FilterKey = (typeof filterKeys)[number];

/** Makes a record with a value for every group. */
export function byFilterKey<T>(make: (key: FilterKey) => T): Record<FilterKey, T> {
  const made = {} as Record<FilterKey, T>;
  for (const key of filterKeys) made[key] = make(key);
  return made;
}

/**
 * The value of a field that a fact sheet leaves blank. It can be chosen like any other (対象地域の
 * 記載なし, 記載なし); a network that has it has no other value of the group.
 */
export const UNSTATED = 'unstated';

/** What filters read of a network; made by `filterRecords`. */
export type FilterRecord = {
  id: string;
  /** Everything the text search looks through, normalised, one line a name. */
  text: string;
  /** The year in which it was introduced; null where none is stated. */
  since: number | null;
  /**
   * Canonical ids by group; `unstated` alone where the sheet leaves the field blank, and nothing
   * where it gives a remark without a value.
   */
  values: Record<FilterKey, readonly string[]>;
};

/** First and last year, each inclusive; null where that end is open. */
export type YearRange = readonly [from: number | null, to: number | null];

/**
 * What the reader filters by. A missing group passes every network; an empty one (`none` in the address, as when the
 * legend's scopes are all switched off) passes none.
 */
export type Filters = {
  /** Words that must all occur; empty for no text filter. */
  q: string;
  since: YearRange | null;
  values: Partial<Record<FilterKey, readonly string[]>>;
};

/** One filter that can be dropped: the text, the years, or a group with all its values. */
export type FilterPart = 'q' | 'since' | FilterKey;

/** No filter at all. */
export const noFilters: Filters = { q: '', since: null, values: {} };

/** The filters in use, in the order in which they are shown. */
export function activeParts({ q, since, values }: Filters): FilterPart[] {
  return [
    ...(normaliseText(q) === '' ? [] : (['q'] as const)),
    ...(since === null ? [] : (['since'] as const)),
    ...filterKeys.filter((key) => values[key] !== undefined),
  ];
}

/** The same filters without some of them. */
export function withoutParts(filters: Filters, parts: readonly FilterPart[]): Filters {
  const values = { ...filters.values };
  for (const key of filterKeys) if (parts.includes(key)) delete values[key];
  return {
    q: parts.includes('q') ? '' : filters.q,
    since: parts.includes('since') ? null : filters.since,
    values,
  };
}

type Test = { part: FilterPart; passes: (record: FilterRecord) => boolean };

function testsOf(filters: Filters): Test[] {
  const words = filters.q.split(/\s+/).map(normaliseText).filter(Boolean);
  const [from, to] = filters.since ?? [null, null];
  return activeParts(filters).map((part): Test => {
    if (part === 'q') {
      return { part, passes: ({ text }) => words.every((word) => text.includes(word)) };
    }
    if (part === 'since') {
      return {
        part,
        passes: ({ since }) =>
          since !== null && (from === null || since >= from) && (to === null || since <= to),
      };
    }
    const chosen = filters.values[part] ?? [];
    return { part, passes: ({ values }) => values[part].some((id) => chosen.includes(id)) };
  });
}

/**
 * Whether a network passes: values of one group are alternatives, and all groups must agree. A field
 * that is not stated is matched by no value but `unstated`, a year not stated by no range of years.
 */
export function matches(record: FilterRecord, filters: Filters): boolean {
  return testsOf(filters).every(({ passes }) => passes(record));
}

/** The networks that pass, in the order given; all of them where nothing is filtered. */
export function applyFilters<R extends FilterRecord>(records: readonly R[], filters: Filters): R[] {
  const tests = testsOf(filters);
  return records.filter((record) => tests.every(({ passes }) => passes(record)));
}

/**
 * How many networks each value would leave if it alone were chosen in its group, with the other groups
 * as they are. A value that is not in the map leaves none.
 */
export function optionCounts(
  records: readonly FilterRecord[],
  filters: Filters,
): Record<FilterKey, ReadonlyMap<string, number>> {
  const tests = testsOf(filters);
  const counts = byFilterKey(() => new Map<string, number>());
  const count = (record: FilterRecord, key: FilterKey) => {
    const ofKey = counts[key];
    for (const id of record.values[key]) ofKey.set(id, (ofKey.get(id) ?? 0) + 1);
  };
  for (const record of records) {
    const failed = partFailed(record, tests);
    // one that fails a single group's test counts in that group alone, where its own choice is left out
    if (failed === null) for (const key of filterKeys) count(record, key);
    else if (failed !== 'several' && failed !== 'q' && failed !== 'since') count(record, failed);
  }
  return counts;
}

/** The part that a network fails; null where it passes all. */
function partFailed(record: FilterRecord, tests: readonly Test[]): FilterPart | 'several' | null {
  let failed: FilterPart | null = null;
  for (const { part, passes } of tests) {
    if (passes(record)) continue;
    if (failed !== null) return 'several';
    failed = part;
  }
  return failed;
}

/** Filters to drop, and how many networks that leaves. */
type Drop = { parts: FilterPart[]; leaves: number };

/**
 * What to drop when nothing matches: the smallest sets of filters without which something does, those
 * that leave most first. Empty where something matches, and where there is nothing to match.
 */
export function whatToDrop(records: readonly FilterRecord[], filters: Filters): Drop[] {
  const tests = testsOf(filters);
  const failing = records.map((record) =>
    tests.filter(({ passes }) => !passes(record)).map(({ part }) => part),
  );
  const fewest = Math.min(...failing.map((parts) => parts.length));
  if (fewest === 0 || records.length === 0) return [];
  const drops = new Map<string, Drop>();
  for (const parts of failing) {
    if (parts.length !== fewest) continue;
    const drop = drops.get(parts.join()) ?? { parts, leaves: 0 };
    drop.leaves += 1;
    drops.set(parts.join(), drop);
  }
  return [...drops.values()].sort((a, b) => b.leaves - a.leaves);
}
