/** The pages of a build by kind, and what their HTML says of the bytes they need. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from '../build/files.mjs';

/**
 * Kinds of pages with different budgets. Redirects are not pages to read, and left out.
 *
 * @typedef {'nation' | 'prefecture' | 'area' | 'network' | 'embed' | 'document'} Kind
 */
/** @typedef {{ address: string, kind: Kind, bytes: number }} Page `bytes` of its HTML, uncompressed */

/** @type {readonly (readonly [RegExp, Kind])[]} */
const KINDS = [
  [/^\/$/, 'nation'],
  [/^\/prefectures\/[^/]+\/$/, 'prefecture'],
  [/^\/areas\/[^/]+\/$/, 'area'],
  [/^\/networks\/[^/]+\/$/, 'network'],
  [/^\/embed\//, 'embed'],
];

/**
 * @param {string} address root-relative: `/areas/0603/`
 * @returns {Kind}
 */
export function kindOf(address) {
  return KINDS.find(([pattern]) => pattern.test(address))?.[1] ?? 'document';
}

/** @param {string} html */
export function isRedirect(html) {
  return /<meta http-equiv="refresh"/i.test(html);
}

/**
 * All pages of a build.
 *
 * @param {string} out
 * @returns {Promise<Page[]>} sorted by address
 */
export async function pagesOf(out) {
  const files = (await filesUnder(out)).filter((path) => path.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(out, file), 'utf8');
      if (isRedirect(html)) return [];
      const address = `/${file.replace(/index\.html$/, '')}`;
      return [{ address, kind: kindOf(address), bytes: Buffer.byteLength(html) }];
    }),
  );
  return pages.flat();
}

/**
 * The page of a kind with the most HTML: if it keeps its budget, all do.
 *
 * @param {readonly Page[]} pages
 * @param {Kind} kind
 */
export function largest(pages, kind) {
  return pages
    .filter((page) => page.kind === kind)
    .reduce(
      (most, page) => (most && most.bytes >= page.bytes ? most : page),
      /** @type {Page | undefined} */ (undefined),
    );
}

/**
 * What a browser needs besides the HTML before it can show the static map: render-blocking styles, and the
 * files that `<use>` draws from.
 *
 * @param {string} html
 * @returns {{ styles: string[], drawings: string[] }} addresses as in the page, each once
 */
export function neededForFirstMap(html) {
  const styles = [...html.matchAll(/<link\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel="stylesheet"/i.test(tag))
    .map((tag) => tag.match(/\bhref="([^"]+)"/i)?.[1] ?? '');
  const drawings = [...html.matchAll(/<use\b[^>]*?\bhref="([^"#]+)#/gi)].map(
    ([, file = '']) => file,
  );
  return { styles: [...new Set(styles)], drawings: [...new Set(drawings)] };
}

/**
 * Bytes of a file as a browser that accepts brotli receives it.
 *
 * @param {string} out
 * @param {string} address root-relative address of a file, without the base path
 */
export async function transferSize(out, address) {
  const file = join(out, decodeURIComponent(address.replace(/[?#].*$/, '')));
  const compressed = await stat(`${file}.br`).catch(() => null);
  return (compressed ?? (await stat(file))).size;
}
