/**
 * Writes a small page for every address that leads to another, so that redirects work on any host,
 * without JavaScript and without server configuration.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../project.mjs';
import { inParallel } from './files.mjs';

/** @typedef {import('../../data/address/redirects.ts').Redirect} Redirect */

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The page that leads on. Its empty icon keeps browsers from asking for one.
 *
 * @param {Redirect} redirect
 * @param {string} basePath `''` or `/atlas`
 * @param {string | null} siteUrl public address of the site, for an absolute canonical link
 */
export function redirectPage({ to, label }, basePath, siteUrl) {
  const path = encodeURI(basePath + to);
  const canonical = siteUrl === null ? path : new URL(path, siteUrl).href;
  const name = escapeHtml(label);
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="refresh" content="0; url=${escapeHtml(path)}"/>
<link rel="icon" href="data:,"/>
<link rel="canonical" href="${escapeHtml(canonical)}"/>
<title>${name} | 連携アトラス</title></head>
<body><p><a href="${escapeHtml(path)}">${name}のページ</a>へ移動します。</p></body></html>
`;
}

/**
 * Writes all redirect pages into the build.
 *
 * @param {string} out the build's folder
 * @param {readonly Redirect[]} redirects
 * @param {{ basePath: string, siteUrl: string | null }} settings
 * @throws {Failure} when a redirect would replace a page, or leads to a page that does not exist
 */
export async function writeRedirectPages(out, redirects, { basePath, siteUrl }) {
  const problems = redirects.flatMap(({ from, to }) => [
    ...(existsSync(join(out, from, 'index.html')) ? [`${from} is a page itself`] : []),
    ...(existsSync(join(out, to, 'index.html'))
      ? []
      : [`${from} leads to ${to}, which is no page`]),
  ]);
  if (problems.length > 0)
    throw new Failure(`The build stopped at its redirects:\n  ${problems.join('\n  ')}`);
  await inParallel(redirects, 16, async (redirect) => {
    const folder = join(out, redirect.from);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), redirectPage(redirect, basePath, siteUrl));
  });
}
