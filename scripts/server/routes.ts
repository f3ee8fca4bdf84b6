/** Decides what an address means: a file of the build, another address, or nothing. */
import { posix } from 'node:path';

/** `path` is root-relative and decoded, `to` percent-encoded and with the query. */
export type Route =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

const NOT_FOUND_PAGES = new Set(['/404.html', '/404/index.html', '/_not-found/index.html']);
/** Compressed twins are sent in their file's place; hidden files, and the configuration for other hosts, not at all. */
export const UNSERVED = /\.(br|gz)$|\/\.|\/_headers$/;

/** Splits a request target, which may be in absolute form; `path` is in NFC, null when it cannot be decoded. */
function splitTarget(target: string): { path: string | null; query: string } {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  const [, raw = '', query = ''] = /^([^?]*)(.*)$/s.exec(local) ?? [];
  try {
    return { path: decodeURIComponent(raw || '/').normalize('NFC'), query };
  } catch {
    return { path: null, query };
  }
}

/**
 * @param target as in the request line: `/about/?q=1`
 * @param isFile whether the build has a file: `/about/index.html`; asked only for paths without `..`
 * @param basePath `''` or `/atlas`
 */
export function route(target: string, isFile: (path: string) => boolean, basePath: string): Route {
  const { path: full, query } = splitTarget(target);
  const redirect = (path: string): Route => ({
    kind: 'redirect',
    to: encodeURI(basePath + path) + query,
  });
  const missing: Route = { kind: 'missing' };

  if (full === null) return { kind: 'malformed' };
  if (basePath !== '' && (full === '/' || full === basePath)) return redirect('/');
  if (!full.startsWith(`${basePath}/`)) return missing;
  const path = full.slice(basePath.length);
  // No address with `..`, `//` or a backslash can leave the folder or the site.
  if (UNSERVED.test(path) || path.includes('\\') || posix.normalize(path) !== path) return missing;

  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (NOT_FOUND_PAGES.has(file)) return missing;
  if (isFile(file)) {
    const isNamed = path.endsWith('/index.html');
    return isNamed ? redirect(path.slice(0, -'index.html'.length)) : { kind: 'file', path: file };
  }
  return !path.endsWith('/') && isFile(`${path}/index.html`) ? redirect(`${path}/`) : missing;
}
