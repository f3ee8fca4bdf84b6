import { join } from 'node:path';
import { loadNetworks } from '../../data/load';
import { writeCrawlerFiles } from './crawlers';
import type { Site } from './head/addresses';
import { readPages, writeHeads } from './head/write-heads';
import { writePreviews } from './preview/write-previews';
import { previewAddress } from './subjects';
import { writeWebApp } from './web-app';

/** Where preview images stay between builds: neither a build nor an installation empties it. */
const CACHE = '.cache/preview-images';

/**
 * Everything that links to pages need outside of the pages' own text: preview images, the tags and data in
 * each head, the files for search engines, the manifest with its icons.
 *
 * @param root the project's folder
 * @param out the build's folder, with the pages Next has written
 * @param say told what takes a while
 * @returns what was done, one line each
 */
export async function writeLinkFiles(
  root: string,
  out: string,
  site: Site,
  say: (line: string) => void,
): Promise<string[]> {
  const networks = loadNetworks();
  const pages = await readPages(out, networks);
  const { images, drawn } = await writePreviews({
    root,
    out,
    networks,
    cacheFolder: join(root, CACHE),
    previews: pages.map(({ address, subject }) => ({ address: previewAddress(address), subject })),
    onDraw: (missing, all) => say(`Drawing ${missing} of ${all} preview images …`),
  });
  await writeHeads(out, pages, networks, site);
  await writeCrawlerFiles(
    out,
    pages.map(({ address }) => address),
    site,
  );
  await writeWebApp(out, root, site);
  return [`${images} preview images, ${drawn} of them drawn anew, the rest from ${CACHE}/`];
}
