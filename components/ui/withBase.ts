/**
 * Prefixes an address that Next does not prefix itself (raw `<a>`, `<use>`, `fetch`, redirects)
 * with the sub-path the build is for.
 *
 * @param path root-relative, e.g. `/networks/oki-net/`
 * @returns the same under `BASE_PATH`, e.g. `/atlas/networks/oki-net/`
 */
export function withBase(path: string): string {
  return `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}${path}`;
}

/** The inverse of {@link withBase}: the route of a location's pathname, always with a trailing slash. */
export function withoutBase(pathname: string): string {
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  const route = base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  return route.endsWith('/') ? route : `${route}/`;
}
