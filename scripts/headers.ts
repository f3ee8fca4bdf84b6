/**
 * The response headers of the site, and why: those of our own server, and of the ready-made configurations
 * for others (`hosting/`).
 */
import type { IncomingHttpHeaders } from 'node:http';

/** The file's name changes with its content: never ask again. */
const CACHED_FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** Keep it, but ask every time whether it is still current. */
const REVALIDATE = 'no-cache';

/**
 * The policy that every page carries in its own meta element covers what it loads (its inline scripts need
 * hashes); the header adds what a meta element cannot say. Browsers enforce both.
 *
 * @param ancestors who may show the page in a frame
 */
const pagePolicy = (ancestors: string) =>
  `base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors ${ancestors}`;

/**
 * A worker obeys the policy of its own response. MapLibre's fetches the boundaries, the service worker the
 * site's own files; neither runs any other file.
 */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * Which files get which headers. Of rules that give the same header the later counts. From this table come
 * the headers of our own server and the configurations for others, so a pattern is one that JavaScript and
 * PCRE read alike; it begins with `^/` and is matched against the path without the base path.
 */
export const RULES: readonly { pattern: string; headers: Readonly<Record<string, string>> }[] = [
  {
    pattern: '^/',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // Downloads and preview images may be used by other sites, pages may not; embeds are made for it.
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Content-Security-Policy': pagePolicy("'none'"),
      'Cache-Control': REVALIDATE,
    },
  },
  { pattern: '^/_next/static/', headers: { 'Cache-Control': CACHED_FOR_A_YEAR } },
  // Beside the worker lie only pictures and data, which ask for nothing.
  { pattern: '^/_next/static/media/', headers: { 'Content-Security-Policy': WORKER_POLICY } },
  { pattern: '^/sw\\.js$', headers: { 'Content-Security-Policy': WORKER_POLICY } },
  {
    pattern: '^/(og|data)/',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    pattern: '^/embed/',
    headers: {
      'Content-Security-Policy': pagePolicy('*'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
];

/** How a reader is connected: over plain http, encrypted, or from this machine. */
export type Connection = 'plain' | 'secure' | 'local';

/**
 * How a reader is connected, and which headers that adds. Over plain http browsers only complain about these
 * in the console; of this machine itself they take what they take of an encrypted connection, but for the year.
 */
export const CONNECTED: readonly {
  name: string;
  value: string;
  connections: readonly Connection[];
}[] = [
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', connections: ['secure', 'local'] },
  // Browsers then never try the unencrypted connection again. For this host alone, since we do not know what
  // else its domain serves.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000', connections: ['secure'] },
];

/** Host names of this machine itself, as JavaScript and PCRE read alike. */
export const LOCAL_HOST = '(localhost|127\\.[0-9.]+|\\[::1\\])';

/** Types by extension; text is UTF-8 and says so. */
export const TYPES: Readonly<Record<string, string>> = {
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

/** The Content-Type of a file by its extension. */
export function typeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (Object.hasOwn(TYPES, extension) && TYPES[extension]) || 'application/octet-stream';
}

/**
 * The headers of a file that the rules give.
 *
 * @param path root-relative, without the base path: `/about/index.html`
 */
export function ruledHeaders(path: string): Record<string, string> {
  const rules = RULES.filter(({ pattern }) => new RegExp(pattern).test(path));
  return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/**
 * The headers of a file, besides what follows from its bytes (length, encoding, ETag).
 *
 * @param path root-relative, without the base path: `/about/index.html`
 */
export function headersFor(path: string, connection: Connection = 'plain'): Record<string, string> {
  const connected = CONNECTED.filter(({ connections }) => connections.includes(connection));
  return {
    ...ruledHeaders(path),
    ...Object.fromEntries(connected.map(({ name, value }) => [name, value])),
    'Content-Type': typeOf(path),
    Vary: 'Accept-Encoding',
  };
}

const LOCAL = new RegExp(`^${LOCAL_HOST}(:\\d+)?$`, 'i');

/**
 * How a reader is connected. Our server does not encrypt, but may stand behind one that does and says so. Whoever claims
 * it wrongly gains nothing, for browsers ignore what follows from it.
 */
export function connectionOf(headers: IncomingHttpHeaders): Connection {
  if (/^https\b/i.test(String(headers['x-forwarded-proto'] ?? ''))) return 'secure';
  return LOCAL.test(headers.host ?? '') ? 'local' : 'plain';
}
