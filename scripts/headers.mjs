/**
 * The response headers of the site, and why. Whoever serves `out/` with another server takes them from here.
 */

/** The file's name changes with its content: never ask again. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Keep it, but ask every time whether it is still current. */
const REVALIDATE = 'no-cache';

/** For every response. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The policy that every page carries in its own meta element covers what it loads (its inline scripts need
 * hashes); the header adds what a meta element cannot say. Browsers enforce both.
 */
const PAGE_POLICY = "base-uri 'none'; form-action 'self'; object-src 'none'";

/** A worker obeys the policy of its own response: it fetches the boundaries, and runs this file only. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const WORKER = /^\/_next\/static\/media\/maplibre-gl-worker\.[\w-]+\.js$/;

/** Types this site serves; text is UTF-8 and says so. */
const TYPES = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/**
 * The Content-Type of a file by its extension.
 *
 * @param {string} path
 */
export function typeOf(path) {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(TYPES, extension)
    ? TYPES[/** @type {keyof typeof TYPES} */ (extension)]
    : 'application/octet-stream';
}

/**
 * The headers of a file, besides what follows from its bytes (length, encoding, ETag).
 *
 * @param {string} path root-relative path of the file, without the base path: `/about/index.html`
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const embeddable = path.startsWith('/embed/');
  const shared = embeddable || path.startsWith('/og/') || path.startsWith('/data/');
  return {
    ...ALWAYS,
    'Content-Type': typeOf(path),
    'Cache-Control': path.startsWith('/_next/static/') ? FOREVER : REVALIDATE,
    'Content-Security-Policy': WORKER.test(path)
      ? WORKER_POLICY
      : `${PAGE_POLICY}; frame-ancestors ${embeddable ? '*' : "'none'"}`,
    // Downloads and preview images may be used by other sites, pages may not; embeds are made for it.
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    ...(shared && !embeddable ? { 'Access-Control-Allow-Origin': '*' } : {}),
    Vary: 'Accept-Encoding',
  };
}
