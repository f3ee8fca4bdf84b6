import { createParser } from 'nuqs';
import type { Sort } from './sort';

/** What `?columns=` says when only the networks' names are shown. */
const NONE = 'none';

const KEY = /^[\w.-]+$/;

/** The `sort` query: `budget.annual`, downwards `-budget.annual`. */
export const sortParser = createParser<Sort>({
  parse(query) {
    const isDescending = query.startsWith('-');
    const key = isDescending ? query.slice(1) : query;
    return KEY.test(key) ? { key, isDescending } : null;
  },
  serialize: ({ key, isDescending }) => `${isDescending ? '-' : ''}${key}`,
  eq: (a, b) => a.key === b.key && a.isDescending === b.isDescending,
});

/** The `columns` query: keys in order; none but the names for `none`. */
export const columnsParser = createParser<readonly string[]>({
  parse(query) {
    if (query === NONE) return [];
    const keys = [...new Set(query.split(','))].filter((key) => KEY.test(key));
    return keys.length > 0 ? keys : null;
  },
  serialize: (keys) => (keys.length > 0 ? keys.join(',') : NONE),
  eq: (a, b) => a.length === b.length && a.every((key, index) => key === b[index]),
});

/** The query keys of the table. */
export const tableParsers = { sort: sortParser, columns: columnsParser };
