/**
 * `npm run build`: checks the data, builds the site into `out/`, and finishes the folder for any host.
 */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writePolicies } from './build/content-security-policy.mjs';
import { filesUnder } from './build/files.mjs';
import { tidyMaplibreFiles } from './build/maplibre-files.mjs';
import { precompress } from './build/precompress.mjs';
import { writeRedirectPages } from './build/redirect-pages.mjs';
import { clearStamp, readStamp, sourceStamp, writeStamp } from './build/stamp.mjs';
import { headersFile } from './hosting/headers-file.mjs';
import {
  basePath,
  duration,
  Failure,
  hasOfflineCopy,
  isMain,
  OUT,
  ROOT,
  run,
  runMain,
  siteUrl,
} from './project.mjs';

const NEXT = 'node_modules/next/dist/bin/next';
const TSX = 'node_modules/tsx/dist/cli.mjs';

/**
 * The redirect table, from the regions the site is built with.
 *
 * @returns {Promise<import('../data/addresses.ts').Redirect[]>}
 */
async function readRedirects() {
  // Loaded here, not above, since tsx is there only after the installation.
  const { tsImport } = await import('tsx/esm/api');
  const { redirects } = await tsImport('../data/addresses.ts', import.meta.url);
  const { prefectures, areas } = await tsImport('../data/regions/index.ts', import.meta.url);
  return redirects(prefectures, areas);
}

/**
 * Preview images, the pages' tags and data for machines, sitemap, manifest.
 *
 * @param {string} out
 * @param {import('./build/head/addresses.ts').Site} site
 * @param {(line: string) => void} say
 * @returns {Promise<string[]>} what was done, one line each
 */
async function addLinkFiles(out, site, say) {
  const { tsImport } = await import('tsx/esm/api');
  const { writeLinkFiles } = await tsImport('./build/links.ts', import.meta.url);
  return writeLinkFiles(ROOT, out, site, say);
}

/**
 * The service worker and what it copies.
 *
 * @param {string} out
 * @param {string} basePath
 * @returns {Promise<string>} what was done, in one line
 */
async function addServiceWorker(out, basePath) {
  const { tsImport } = await import('tsx/esm/api');
  const { writeServiceWorker } = await tsImport(
    './build/offline/service-worker.ts',
    import.meta.url,
  );
  const { copiedPages } = await tsImport('./build/offline/copied-pages.ts', import.meta.url);
  return writeServiceWorker(ROOT, out, basePath, hasOfflineCopy() ? copiedPages() : null);
}

/**
 * Everything the build's folder needs after Next has written it.
 *
 * @param {string} out
 * @param {(line: string) => void} say told what takes a while
 * @returns {Promise<string[]>} what was done, one line each
 */
async function finish(out, say) {
  const settings = { basePath: basePath(), siteUrl: siteUrl() };
  const { removed, renamed } = await tidyMaplibreFiles(out);
  const redirects = await readRedirects();
  await writeRedirectPages(out, redirects, settings);
  const links = await addLinkFiles(out, settings, say);
  const pages = await writePolicies(out);
  const copied = await addServiceWorker(out, settings.basePath);
  // Without it GitHub Pages would leave out `_next/`.
  await writeFile(join(out, '.nojekyll'), '');
  const served = (await filesUnder(out)).filter((path) => !path.startsWith('.'));
  await writeFile(
    join(out, '_headers'),
    headersFile(
      served.map((path) => `/${path}`),
      settings.basePath,
    ),
  );
  const { files, raw, br } = await precompress(out);
  return [
    `${pages} pages with their Content-Security-Policy, ${redirects.length} of them redirects`,
    `${removed.length} unused MapLibre files removed, ${renamed.length} worker served as .js`,
    ...links,
    copied,
    `${files} files compressed: ${(raw / 1e6).toFixed(1)} MB, ${(br / 1e6).toFixed(1)} MB as brotli`,
    ...(settings.siteUrl === null
      ? [
          'SITE_URL is not set: canonical and preview addresses are root-relative, and there is no sitemap',
        ]
      : []),
  ];
}

/**
 * Builds the site.
 *
 * @param {{ quiet?: boolean, out?: string }} [options] `quiet`: the tools' output only when they fail;
 *   `out`: another folder than `out/`, within the project
 * @throws {Failure} when the data or the build is wrong; the tools have said why
 */
export async function build({ quiet = false, out = OUT } = {}) {
  basePath();
  siteUrl();
  hasOfflineCopy();
  const stamp = await sourceStamp();
  // Next removes it with its own files, though `out/` stays as it is.
  const other = out === OUT ? null : await readStamp();
  try {
    await buildInto(out, quiet);
  } finally {
    if (other !== null) await writeStamp(other);
  }
  await writeStamp(stamp, out);
}

/**
 * @param {string} out
 * @param {boolean} quiet
 */
async function buildInto(out, quiet) {
  await clearStamp(out);
  const node = process.execPath;
  if ((await run(node, [TSX, 'data/check.ts'], { quiet })) !== 0) {
    throw new Failure('The build stopped: the data is not valid (see above)');
  }
  const env = {
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    ...(out === OUT ? {} : { RENKEI_OUT: relative(ROOT, out) }),
  };
  if ((await run(node, [NEXT, 'build'], { quiet, env })) !== 0) {
    throw new Failure('The build failed (see above)');
  }
  const start = performance.now();
  const lines = await finish(out, (line) => {
    if (!quiet) console.log(line);
  });
  if (!quiet) {
    for (const line of lines) console.log(line);
    const took = duration(performance.now() - start);
    console.log(`${relative(ROOT, out)}/ is complete (finished in ${took})`);
  }
}

if (isMain(import.meta.url)) await runMain(() => build());
