import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previewImagePath } from '../../data/address/paths';
import { redirects } from '../../data/address/redirects';
import { loadNetworks } from '../../data/load';
import { areas, prefectures } from '../../data/regions';
import { headersFile } from '../hosting/headers-file';
import type { Progress } from '../progress.mjs';
import { basePath, hasOfflineCopy, ROOT, siteUrl } from '../project.mjs';
import { writePolicies } from './content-security-policy';
import { writeCrawlerFiles } from './crawlers';
import { filesUnder } from './files';
import { readPages, writeHeads } from './head/write-heads';
import { shareMaplibre } from './maplibre-files';
import { copiedPages } from './offline/copied-pages';
import { writeServiceWorker } from './offline/service-worker';
import { precompress } from './precompress';
import { writePreviews } from './preview/write-previews';
import { writeRedirectPages } from './redirect-pages';
import { writeWebApp } from './web-app';

/** Where preview images stay between builds: neither a build nor an installation empties it. */
const PREVIEW_CACHE = '.cache/preview-images';

/**
 * Adds to a build everything it needs after Next has written it.
 *
 * @returns what was done, one line each
 */
export async function finish(
  out: string,
  { previews, onProgress }: { previews: boolean; onProgress: Progress },
): Promise<string[]> {
  const site = { basePath: basePath(), siteUrl: siteUrl() };
  const networks = loadNetworks();
  const lines: string[] = [];

  onProgress('Bundling MapLibre');
  const maplibre = await shareMaplibre(out);
  lines.push(
    `MapLibre in ${maplibre.written.length} files, in place of ${maplibre.removed.length} of its package`,
  );
  if (maplibre.problem) {
    lines.push(`MapLibre's own files, which are larger: bundling failed (${maplibre.problem})`);
  }

  const aliases = redirects(prefectures, areas);
  await writeRedirectPages(out, aliases, site);

  const pages = await readPages(out, networks);
  if (previews) {
    const { images, drawn } = await writePreviews({
      root: ROOT,
      out,
      networks,
      cacheFolder: join(ROOT, PREVIEW_CACHE),
      previews: pages.map(({ address, subject }) => ({
        address: previewImagePath(address),
        subject,
      })),
      onProgress,
    });
    lines.push(`${images} preview images, ${drawn} of them new, the rest from ${PREVIEW_CACHE}/`);
  } else {
    lines.push('No preview images, as asked: links to the pages show none');
  }

  onProgress('Completing pages');
  await writeHeads(out, pages, networks, site);
  const addresses = pages.map(({ address }) => address);
  await writeCrawlerFiles(out, addresses, site);
  await writeWebApp(out, ROOT, site);
  const withPolicy = await writePolicies(out);
  lines.push(
    `${withPolicy} pages with their Content-Security-Policy, ${aliases.length} of them redirects`,
  );
  const copied = hasOfflineCopy() ? copiedPages(networks) : null;
  lines.push(await writeServiceWorker(ROOT, out, site.basePath, copied));

  // Without this file GitHub Pages would leave out `_next/`.
  await writeFile(join(out, '.nojekyll'), '');
  const served = (await filesUnder(out)).filter((path) => !path.startsWith('.'));
  const headers = headersFile(
    served.map((path) => `/${path}`),
    site.basePath,
  );
  await writeFile(join(out, '_headers'), headers);

  const { files, raw, br } = await precompress(out, onProgress);
  lines.push(
    `${files} files compressed: ${(raw / 1e6).toFixed(1)} MB, ${(br / 1e6).toFixed(1)} MB as brotli`,
  );
  if (site.siteUrl === null) {
    lines.push(
      'SITE_URL is not set: canonical and preview addresses are root-relative, and there is no sitemap',
    );
  }
  return lines;
}
