import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previewImagePath } from '../../../data/address/paths';
import { shownName } from '../../../data/names';
import type { Network } from '../../../data/schema/network';
import { filesUnder, inParallel } from '../files';
import { isRedirect } from '../redirect-pages';
import { type Subject, subjectOf } from '../subjects';
import { publicAddress, type Site } from './addresses';
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
/**
 * Pages of their own kind: embeds are no pages to link to, and those that stand in for others, the error page and
 * the offline page, have no address that anyone would.
 */
const EMBED = /^embed\//;
const STAND_IN = /^(404\.html|(404|_not-found|offline)\/index\.html)$/;

/**
 * The build's pages, without redirects, embeds and what stands in for others, in order of address.
 *
 * @param out the build's folder
 */
export async function readPages(out: string, networks: readonly Network[]): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const file of await htmlFiles(out)) {
    if (EMBED.test(file) || STAND_IN.test(file)) continue;
    const html = await readFile(join(out, file), 'utf8');
    if (isRedirect(html)) continue;
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
  await inParallel(pages, (page) => {
    const parts = [linkTags(page, site), appTags(site), jsonLd(page, networks, site)];
    return complete(join(out, page.file), parts.join(''));
  });
  const written = new Set(pages.map(({ file }) => file));
  const others = (await htmlFiles(out)).filter((file) => !written.has(file));
  await inParallel(others, (file) => completeOther(out, file, pages, site));
}

/** A link to an address that leads on shows what it leads to; what stands in for others is part of the app, and no more. */
async function completeOther(
  out: string,
  file: string,
  pages: readonly BuiltPage[],
  site: Site,
): Promise<void> {
  if (STAND_IN.test(file)) return complete(join(out, file), appTags(site));
  const html = await readFile(join(out, file), 'utf8');
  if (!isRedirect(html)) return;
  const { canonical } = readHead(html);
  const target = pages.find(({ address }) => publicAddress(site, address) === canonical);
  if (target) await complete(join(out, file), linkTags(target, site));
}

function linkTags({ address, title, description, subject }: BuiltPage, site: Site): string {
  const image = previewImagePath(address);
  return previewTags({ title, description, address, image, imageAlt: imageAlt(subject) }, site);
}

async function htmlFiles(out: string): Promise<string[]> {
  return (await filesUnder(out)).filter((file) => file.endsWith('.html'));
}

async function complete(file: string, more: string): Promise<void> {
  await writeFile(file, withInHead(await readFile(file, 'utf8'), more));
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
      return `${shownName(subject.network)}の対象地域の地図`;
  }
}
