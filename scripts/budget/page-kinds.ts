/** The pages of a build by kind, and what their HTML says of the bytes they need. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from '../build/files';
import { isRedirect } from '../build/redirect-pages';

/** Kinds of pages with different budgets. */
export type PageKind = 'nation' | 'prefecture' | 'area' | 'network' | 'embed' | 'document';
/** A page; `bytes` of its HTML, uncompressed. */
export type Page = { address: string; kind: PageKind; bytes: number };

const KINDS: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/$/, 'nation'],
  [/^\/prefectures\/[^/]+\/$/, 'prefecture'],
  [/^\/areas\/[^/]+\/$/, 'area'],
  [/^\/networks\/[^/]+\/$/, 'network'],
  [/^\/embed\//, 'embed'],
];

/** The kind of the page at a root-relative address: `/areas/0603/`. */
export function kindOf(address: string): PageKind {
  return KINDS.find(([pattern]) => pattern.test(address))?.[1] ?? 'document';
}

/** All pages of a build, sorted by address. Redirects are not pages to read, and left out. */
export async function pagesOf(out: string): Promise<Page[]> {
  const files = (await filesUnder(out)).filter((path) => path.endsWith('.html'));
  const pages = files.map(async (file): Promise<Page[]> => {
    const html = await readFile(join(out, file), 'utf8');
    if (isRedirect(html)) return [];
    const address = `/${file.replace(/index\.html$/, '')}`;
    return [{ address, kind: kindOf(address), bytes: Buffer.byteLength(html) }];
  });
  return (await Promise.all(pages)).flat();
}

/** The page of a kind with the most HTML: if it keeps its budget, all do. */
export function largest(pages: readonly Page[], kind: PageKind): Page | undefined {
  return pages.filter((page) => page.kind === kind).sort((a, b) => b.bytes - a.bytes)[0];
}

/**
 * What a browser needs besides the HTML before it can show the static map: render-blocking styles, and the files that
 * `<use>` draws from. Addresses as in the page, each once.
 */
export function neededForFirstMap(html: string): { styles: string[]; drawings: string[] } {
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
 * @param address root-relative, without the base path
 */
export async function transferSize(out: string, address: string): Promise<number> {
  const file = join(out, decodeURIComponent(address.replace(/[?#].*$/, '')));
  const compressed = await stat(`${file}.br`).catch(() => null);
  return (compressed ?? (await stat(file))).size;
}
