/** What is said of one page only, and does not go with the reader to the next. */
const OF_THE_PAGE = ['municipality', 'term'];

/**
 * An explorer page's address with the query of the present one: what the map shows or filters.
 *
 * @param path without base path; its own query comes first
 */
export function withKeptQuery(path: string): string {
  const kept = window.location.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !OF_THE_PAGE.some((key) => pair.startsWith(`${key}=`)));
  if (kept.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${kept.join('&')}`;
}
