/**
 * What an address means: a file of the build, another address, or nothing. Decided from a table of the files
 * there are, so that no address can reach outside of the folder.
 */

/**
 * @typedef {{ kind: 'file', path: string }
 *   | { kind: 'redirect', to: string }
 *   | { kind: 'missing' }
 *   | { kind: 'malformed' }} Route
 *   `path` as in the table, `to` percent-encoded and with the query
 */

const NOT_FOUND_PAGES = new Set(['/404.html', '/404/index.html', '/_not-found/index.html']);
/** Twins of a file are sent in its place; hidden files, and the configuration for other hosts, not at all. */
export const UNSERVED = /\.(br|gz)$|\/\.|\/_headers$/;

/**
 * The path of a request target without its query: decoded, in NFC; null when it cannot be decoded.
 *
 * @param {string} target as in the request line: `/about/?q=1`, or in absolute form
 * @returns {{ path: string | null, query: string }}
 */
export function splitTarget(target) {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  const mark = local.indexOf('?');
  const raw = mark === -1 ? local : local.slice(0, mark);
  const query = mark === -1 ? '' : local.slice(mark);
  try {
    return { path: decodeURIComponent(raw === '' ? '/' : raw).normalize('NFC'), query };
  } catch {
    return { path: null, query };
  }
}

/**
 * @param {string} path a path of the table
 * @param {string} query with its `?`, or empty
 * @param {string} basePath
 * @returns {Route}
 */
function redirect(path, query, basePath) {
  return { kind: 'redirect', to: encodeURI(basePath + path) + query };
}

/**
 * @param {string} target request target
 * @param {ReadonlySet<string>} files every file of the build as `/about/index.html`, in NFC
 * @param {string} basePath `''` or `/atlas`
 * @returns {Route}
 */
export function route(target, files, basePath) {
  const { path: full, query } = splitTarget(target);
  if (full === null) return { kind: 'malformed' };
  if (basePath !== '' && (full === '/' || full === basePath)) return redirect('/', query, basePath);
  if (!full.startsWith(`${basePath}/`)) return { kind: 'missing' };
  const path = full.slice(basePath.length);
  if (UNSERVED.test(path)) return { kind: 'missing' };

  if (path.endsWith('/')) {
    const page = `${path}index.html`;
    if (files.has(page) && !NOT_FOUND_PAGES.has(page)) return { kind: 'file', path: page };
    return { kind: 'missing' };
  }
  if (NOT_FOUND_PAGES.has(path)) return { kind: 'missing' };
  if (path.endsWith('/index.html') && files.has(path)) {
    return redirect(path.slice(0, -'index.html'.length), query, basePath);
  }
  if (files.has(path)) return { kind: 'file', path };
  if (files.has(`${path}/index.html`)) return redirect(`${path}/`, query, basePath);
  return { kind: 'missing' };
}
