/**
 * `npm run build`: checks the data, builds the site into `out/`, and finishes the folder for any host.
 * `-- --without-previews` draws no preview images; `-- --times FILE` writes how long each part took as JSON.
 */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { writePolicies } from './build/content-security-policy.mjs';
import { filesUnder } from './build/files.mjs';
import { shareMaplibre } from './build/maplibre-files.mjs';
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
 * @returns {Promise<import('../data/address/redirects.ts').Redirect[]>}
 */
async function readRedirects() {
  // Loaded here, not above, since tsx is there only after the installation.
  const { tsImport } = await import('tsx/esm/api');
  const { redirects } = await tsImport('../data/address/redirects.ts', import.meta.url);
  const { prefectures, areas } = await tsImport('../data/regions/index.ts', import.meta.url);
  return redirects(prefectures, areas);
}

/**
 * Preview images, the pages' tags and data for machines, sitemap, manifest.
 *
 * @param {string} out
 * @param {import('./build/head/addresses.ts').Site} site
 * @param {{ previews: boolean, say: (line: string) => void }} options
 * @returns {Promise<{ lines: string[], drawing: number }>} what was done; `drawing`: of preview images, in ms
 */
async function addLinkFiles(out, site, options) {
  const { tsImport } = await import('tsx/esm/api');
  const { writeLinkFiles } = await tsImport('./build/links.ts', import.meta.url);
  return writeLinkFiles(ROOT, out, site, options);
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
 * @param {{ previews: boolean, say: (line: string) => void }} options `say`: told what takes a while
 * @returns {Promise<{ lines: string[], drawing: number }>} what was done; `drawing`: of preview images, in ms
 */
async function finish(out, options) {
  const settings = { basePath: basePath(), siteUrl: siteUrl() };
  const maplibre = await shareMaplibre(out);
  const redirects = await readRedirects();
  await writeRedirectPages(out, redirects, settings);
  const links = await addLinkFiles(out, settings, options);
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
  const lines = [
    `${pages} pages with their Content-Security-Policy, ${redirects.length} of them redirects`,
    `MapLibre in ${maplibre.written.length} files, in place of ${maplibre.removed.length} of its package`,
    ...links.lines,
    copied,
    `${files} files compressed: ${(raw / 1e6).toFixed(1)} MB, ${(br / 1e6).toFixed(1)} MB as brotli`,
    ...(settings.siteUrl === null
      ? [
          'SITE_URL is not set: canonical and preview addresses are root-relative, and there is no sitemap',
        ]
      : []),
  ];
  return { lines, drawing: links.drawing };
}

/**
 * How long a build took, in milliseconds, and how many pages Next wrote (embeds among them, redirects not).
 *
 * @typedef {{ pages: number, check: number, next: number, previews: number, finish: number }} BuildTimes
 */

/**
 * Builds the site.
 *
 * @param {{ quiet?: boolean, out?: string, previews?: boolean }} [options] `quiet`: the tools' output only when
 *   they fail; `out`: another folder than `out/`, within the project; `previews`: whether to draw preview images
 * @returns {Promise<BuildTimes>}
 * @throws {Failure} when the data or the build is wrong; the tools have said why
 */
export async function build({ quiet = false, out = OUT, previews = true } = {}) {
  basePath();
  siteUrl();
  hasOfflineCopy();
  const stamp = await sourceStamp();
  // Next removes it with its own files, though `out/` stays as it is.
  const other = out === OUT ? null : await readStamp();
  /** @type {BuildTimes} */
  let times;
  try {
    times = await buildInto(out, { quiet, previews });
  } finally {
    if (other !== null) await writeStamp(other);
  }
  await writeStamp(stamp, out);
  return times;
}

/**
 * @param {string} out
 * @param {{ quiet: boolean, previews: boolean }} options
 * @returns {Promise<BuildTimes>}
 */
async function buildInto(out, { quiet, previews }) {
  await clearStamp(out);
  const node = process.execPath;
  const start = performance.now();
  if ((await run(node, [TSX, 'data/check.ts'], { quiet })) !== 0) {
    throw new Failure('The build stopped: the data is not valid (see above)');
  }
  const checked = performance.now();
  const env = {
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    ...(out === OUT ? {} : { RENKEI_OUT: relative(ROOT, out) }),
  };
  if ((await run(node, [NEXT, 'build'], { quiet, env })) !== 0) {
    throw new Failure('The build failed (see above)');
  }
  const rendered = performance.now();
  const pages = (await filesUnder(out)).filter((path) => path.endsWith('.html')).length;
  const say = (/** @type {string} */ line) => {
    if (!quiet) console.log(line);
  };
  const { lines, drawing } = await finish(out, { previews, say });
  const finished = performance.now() - rendered;
  for (const line of lines) say(line);
  say(`${relative(ROOT, out)}/ is complete (finished in ${duration(finished)})`);
  return {
    pages,
    check: checked - start,
    next: rendered - checked,
    previews: drawing,
    finish: finished - drawing,
  };
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const { values } = parseArgs({
      options: { 'without-previews': { type: 'boolean' }, times: { type: 'string' } },
    });
    const times = await build({ previews: !values['without-previews'] });
    if (values.times) await writeFile(values.times, JSON.stringify(times));
  });
}
