import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { displayName } from '../../../data/names';
import type { Network } from '../../../data/schema/network';
import { filesUnder, inParallel } from '../files.mjs';
import { previewAddress, type Subject, subjectOf } from '../subjects';
import type { Site } from './addresses';
import { readHead, withInHead } from './html';
import { jsonLd } from './json-ld';
import { appTags, previewTags, SITE_NAME } from './tags';

/** A page of the build that readers link to. */
export type BuiltPage = {
  /** File under the build's folder: `areas/0603/index.html`. */
  file: string;
  /** Root-relative, without the base path: `/areas/0603/`. */
  address: string;
  /** Without the atlas's name. */
  title: string;
  description: string;
  subject: Subject;
};

const TITLE_END = `｜${SITE_NAME}`;
const REDIRECT = /<meta http-equiv="refresh"[^>]*>/i;
/** Pages of their own kind: embeds are no pages to link to, and the error page has no address. */
const EMBED = /^embed\//;
const NOT_FOUND = /^(404\.html|404\/index\.html|_not-found\/index\.html)$/;
const AT_ONCE = 16;

/**
 * The build's pages, without redirects, embeds and the error page, in order of address.
 *
 * @param out the build's folder
 */
export async function readPages(out: string, networks: readonly Network[]): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const file of await htmlFiles(out)) {
    if (EMBED.test(file) || NOT_FOUND.test(file)) continue;
    const html = await readFile(join(out, file), 'utf8');
    if (REDIRECT.test(html)) continue;
    const address = `/${file.replace(/index\.html$/, '')}`;
    const head = readHead(html);
    const title = head.title.endsWith(TITLE_END)
      ? head.title.slice(0, -TITLE_END.length)
      : head.title;
    const subject = subjectOf(address, title, networks);
    pages.push({ file, address, title, description: head.description, subject });
  }
  return pages;
}

/**
 * Completes the heads of all pages with what links to them show and what machines read of them. Written into
 * the finished pages, it costs its bytes once: what the framework renders stands in each page twice.
 *
 * @param out the build's folder
 */
export async function writeHeads(
  out: string,
  pages: readonly BuiltPage[],
  networks: readonly Network[],
  site: Site,
): Promise<void> {
  await inParallel(pages, AT_ONCE, async (page) => {
    const { file, address, title, description, subject } = page;
    const link = { title, description, address, image: previewAddress(address) };
    await complete(join(out, file), [
      previewTags({ ...link, imageAlt: imageAlt(subject) }, site),
      appTags(site),
      jsonLd(page, networks, site),
    ]);
  });
  const errorPages = (await htmlFiles(out)).filter((file) => NOT_FOUND.test(file));
  await inParallel(errorPages, AT_ONCE, (file) => complete(join(out, file), [appTags(site)]));
}

async function htmlFiles(out: string): Promise<string[]> {
  return (await filesUnder(out)).filter((file) => file.endsWith('.html'));
}

async function complete(file: string, parts: readonly string[]): Promise<void> {
  await writeFile(file, withInHead(await readFile(file, 'utf8'), parts.join('')));
}

/** What the preview image shows, in words. */
function imageAlt(subject: Subject): string {
  switch (subject.kind) {
    case 'nation':
    case 'document':
      return '日本地図：収録しているネットワークの対象地域';
    case 'prefecture':
      return `${subject.prefecture.name}の地図`;
    case 'area':
      return `${subject.prefecture.name} ${subject.area.name}の地図`;
    case 'network':
      return `${displayName(subject.network)}の対象地域の地図`;
  }
}
