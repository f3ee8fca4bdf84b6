import { join } from 'node:path';
import { previewImagePath } from '../../data/address/paths';
import { loadNetworks } from '../../data/load';
import type { Network } from '../../data/schema/network';
import { writeCrawlerFiles } from './crawlers';
import type { Site } from './head/addresses';
import { type BuiltPage, readPages, writeHeads } from './head/write-heads';
import { writePreviews } from './preview/write-previews';
import { writeWebApp } from './web-app';

/** Where preview images stay between builds: neither a build nor an installation empties it. */
const CACHE = '.cache/preview-images';
const NO_PREVIEWS = 'No preview images, as asked: links to the pages show none';

/**
 * Everything that links to pages need outside of the pages' own text: preview images, the tags and data in
 * each head, the files for search engines, the manifest with its icons.
 *
 * @param root the project's folder
 * @param out the build's folder, with the pages Next has written
 * @param options `previews`: whether to draw preview images; `say`: told what takes a while
 * @returns what was done, one line each, and how long the images took in milliseconds
 */
export async function writeLinkFiles(
  root: string,
  out: string,
  site: Site,
  { previews, say }: { previews: boolean; say: (line: string) => void },
): Promise<{ lines: string[]; drawing: number }> {
  const networks = loadNetworks();
  const pages = await readPages(out, networks);
  const start = performance.now();
  const images = previews ? await drawPreviews(root, out, pages, networks, say) : NO_PREVIEWS;
  const drawing = performance.now() - start;
  await writeHeads(out, pages, networks, site);
  await writeCrawlerFiles(
    out,
    pages.map(({ address }) => address),
    site,
  );
  await writeWebApp(out, root, site);
  return { lines: [images], drawing };
}

async function drawPreviews(
  root: string,
  out: string,
  pages: readonly BuiltPage[],
  networks: readonly Network[],
  say: (line: string) => void,
): Promise<string> {
  const { images, drawn } = await writePreviews({
    root,
    out,
    networks,
    cacheFolder: join(root, CACHE),
    previews: pages.map(({ address, subject }) => ({
      address: previewImagePath(address),
      subject,
    })),
    onDraw: (missing, all) => say(`Drawing ${missing} of ${all} preview images …`),
  });
  return `${images} preview images, ${drawn} of them drawn anew, the rest from ${CACHE}/`;
}
