/**
 * Writes a small page for every address that leads to another, so that redirects work on any host, without JavaScript
 * and without configuration of the server.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '../../data/address/redirects';
import { Failure } from '../project.mjs';
import { inParallel } from './files';
import { publicAddress, type Site } from './head/addresses';
import { escapeAttribute } from './head/html';

/** Whether a page only leads to another. */
export function isRedirect(html: string): boolean {
  return /<meta http-equiv="refresh"/i.test(html);
}

/** A page that leads on. Its empty icon keeps browsers from asking for one. */
export function redirectPage({ to, label }: Redirect, site: Site): string {
  const path = encodeURI(site.basePath + to);
  const canonical = publicAddress(site, encodeURI(to));
  const name = escapeAttribute(label);
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="refresh" content="0; url=${escapeAttribute(path)}"/>
<link rel="icon" href="data:,"/>
<link rel="canonical" href="${escapeAttribute(canonical)}"/>
<title>${name} | 連携アトラス</title></head>
<body><p><a href="${escapeAttribute(path)}">${name}のページ</a>へ移動します。</p></body></html>
`;
}

/**
 * Writes all redirect pages into a build.
 *
 * @throws {Failure} when a redirect would replace a page, or leads to a page that does not exist
 */
export async function writeRedirectPages(
  out: string,
  redirects: readonly Redirect[],
  site: Site,
): Promise<void> {
  const isPage = (address: string) => existsSync(join(out, address, 'index.html'));
  const problems = redirects.flatMap(({ from, to }) => [
    ...(isPage(from) ? [`${from} is a page itself`] : []),
    ...(isPage(to) ? [] : [`${from} leads to ${to}, which is no page`]),
  ]);
  if (problems.length > 0)
    throw new Failure(`The build stopped at its redirects:\n  ${problems.join('\n  ')}`);
  await inParallel(redirects, async (redirect) => {
    const folder = join(out, redirect.from);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), redirectPage(redirect, site));
  });
}
