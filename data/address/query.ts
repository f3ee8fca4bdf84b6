import { isQueryKey, type QueryKey, type QueryValues, queryKeys } from './query-keys';

/** Values by key; what is null or missing is at its default. */
export type Query = { readonly [K in QueryKey]?: QueryValues[K] | null };

/**
 * Writes a query for links: empty, or with its question mark.
 *
 * @example writeQuery({ vendor: ['nec', 'sec'] }) // '?vendor=nec,sec'
 */
export function writeQuery(query: Query): string {
  const keys = Object.keys(queryKeys).filter(isQueryKey);
  const pairs = keys.flatMap((key) => {
    const value = written(key, query[key]);
    return value === null ? [] : [`${key}=${encoded(value)}`];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function written<K extends QueryKey>(key: K, value: Query[K]): string | null {
  return value === null || value === undefined ? null : queryKeys[key].write(value);
}

/** Half of a surrogate pair has no encoding. */
function encoded(value: string): string {
  return withReadableCommas(encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')));
}

/** Commas need no encoding in a query, and readers see the address. */
export function withReadableCommas(address: string): string {
  return address.replaceAll('%2C', ',');
}

/**
 * The part of a query that links to other pages carry along: all but what is said of one page. Unknown keys are
 * none of ours to drop.
 *
 * @param search with or without its question mark
 * @returns empty, or with its question mark
 */
export function keptQuery(search: string): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const kept = pairs.filter((pair) => pair !== '' && isKept(pair));
  return kept.length > 0 ? `?${withReadableCommas(kept.join('&'))}` : '';
}

function isKept(pair: string): boolean {
  // decoded, as the browser reads it
  const [key = ''] = new URLSearchParams(pair).keys();
  return !isQueryKey(key) || queryKeys[key].isKept;
}

/**
 * A path with what a navigation keeps of a query.
 *
 * @param path may have a query of its own, which comes first
 * @param search of the present page
 */
export function withKept(path: string, search: string): string {
  const kept = keptQuery(search);
  return kept !== '' && path.includes('?') ? `${path}&${kept.slice(1)}` : path + kept;
}
