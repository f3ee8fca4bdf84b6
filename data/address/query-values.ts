/** How values of the query are read and written. */

import type { YearRange } from '../filters/filters';
import { NONE } from '../filters/value-id';
import { type MeasureId, measureIds } from '../measures';
import { measureTerms } from '../vocabulary/measure-terms';
import { spellingKey } from '../vocabulary/spelling';

/** Reads and writes values of type T. */
export type Codec<T> = {
  /** Null for text that means nothing: it is ignored. */
  parse: (text: string) => T | null;
  write: (value: T) => string;
};

/** The column that rows are sorted by. */
export type Sort = { key: string; isDescending: boolean };

const COLUMN_KEY = /^[\w.-]+$/;
const YEARS = /^(\d{4})?(?:(-)(\d{4})?)?$/;

/** Any text but none. */
export const text: Codec<string> = {
  parse: (words) => (words === '' ? null : words),
  write: (words) => words,
};

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    parse: (given) => words.find((word) => word === given) ?? null,
    write: (word) => word,
  };
}

/** Words that match a pattern. */
export function matching(pattern: RegExp): Codec<string> {
  return { parse: (given) => (pattern.test(given) ? given : null), write: (word) => word };
}

/** A comma list without repetitions; the empty list is written `none`. */
export const list: Codec<readonly string[]> = {
  parse(given) {
    if (given === NONE) return [];
    const words = namedIn(given);
    return words.length > 0 ? [...new Set(words)] : null;
  },
  write: (words) => (words.length > 0 ? words.join(',') : NONE),
};

/** A comma list in which repetitions stay: the comparison says what it left out. */
export const ids: Codec<readonly string[]> = {
  parse(given) {
    const words = namedIn(given);
    return words.length > 0 ? words : null;
  },
  write: (words) => words.join(','),
};

/** Keys of columns, in order. */
export const columns: Codec<readonly string[]> = {
  parse(given) {
    const words = list.parse(given);
    const keys = words?.filter((key) => COLUMN_KEY.test(key)) ?? [];
    return keys.length > 0 || words?.length === 0 ? keys : null;
  },
  write: list.write,
};

/** `2011-2014`, `2011-`, `-2014` or one year; read with the earlier year first. */
export const years: Codec<YearRange> = {
  parse(given) {
    const [, from = '', dash, to = ''] = YEARS.exec(given.trim()) ?? [];
    if (from === '' && to === '') return null;
    const first = from === '' ? null : Number(from);
    const last = to === '' ? null : Number(to);
    if (dash === undefined) return [first, first];
    return first !== null && last !== null && first > last ? [last, first] : [first, last];
  },
  write: ([from, to]) =>
    from !== null && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`,
};

/** A measure of the map: its id, or its name in any spelling. */
export const measure: Codec<MeasureId> = {
  parse(given) {
    const wanted = spellingKey(given);
    const isMeant = (id: MeasureId) =>
      id === given || spellingKey(measureTerms[id].label) === wanted;
    return measureIds.find(isMeant) ?? null;
  },
  write: (id) => id,
};

/** `budget.annual`, descending `-budget.annual`. */
export const sort: Codec<Sort> = {
  parse(given) {
    const isDescending = given.startsWith('-');
    const key = isDescending ? given.slice(1) : given;
    return COLUMN_KEY.test(key) ? { key, isDescending } : null;
  },
  write: ({ key, isDescending }) => `${isDescending ? '-' : ''}${key}`,
};

function namedIn(given: string): string[] {
  return given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
