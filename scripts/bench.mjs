/**
 * `npm run bench`: measures the production build in headless Chromium; docs/performance.md says how. Prints tables
 * and writes every figure to a file.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { checkBuild } from './bench/current-build.mjs';
import { describeMachine } from './bench/machine.mjs';
import { METRICS, measureAll } from './bench/metrics.mjs';
import { readOptions, UsageError, usage } from './bench/options.mjs';
import { openPage, visit } from './bench/pages.mjs';
import { buildWithSourceMaps } from './bench/profiled-build.mjs';
import { ANY_MACHINE, PROFILES } from './bench/profiles.mjs';
import { createProgress } from './bench/progress.mjs';
import { report, toJson } from './bench/report.mjs';
import { buildSynthetic } from './bench/synthetic-build.mjs';
import { launchBrowser, serveBuild } from './lab.mjs';
import { basePath, endWithChildren, Failure, isMain, OUT, ROOT, runMain } from './project.mjs';

/** @typedef {import('./bench/options.mjs').Options} Options */

const NAMES = METRICS.map(({ name }) => name);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @throws {Failure} when it cannot be loaded
 */
async function checkLoads(browser, url) {
  const { page, close } = await openPage(browser, ANY_MACHINE);
  await visit(page, url).finally(close);
}

/** @param {string | null} file as given @param {string} date ISO 8601 */
function jsonFile(file, date) {
  if (file !== null) return resolve(file);
  return join(ROOT, '.cache', 'bench', `${date.slice(0, 19).replaceAll(':', '')}.json`);
}

/**
 * Measures what the options ask for.
 *
 * @param {Options} options
 * @throws {Failure} when there is no build to measure, or something could not be measured
 */
export async function bench(options) {
  await checkBuild();
  const progress = createProgress(process.stderr);
  const metrics = METRICS.filter(({ name }) => options.only.includes(name));
  /** @type {{ close: () => void | Promise<void> }[]} */
  const opened = [];
  const serve = async (/** @type {string} */ out, /** @type {string} */ path) => {
    const site = await serveBuild(out, path);
    opened.push(site);
    return site.base;
  };
  try {
    const atlas = { name: 'atlas', base: await serve(OUT, basePath()), isAtlas: true };
    const sites = [atlas];
    if (options.networks !== null) {
      progress.say(`building an atlas of ${options.networks} networks`);
      const out = await buildSynthetic(options.networks, { quiet: true });
      const name = `${options.networks} synthetic networks`;
      sites.push({ name, base: await serve(out, basePath()), isAtlas: true });
    }
    if (options.url !== null) {
      sites.push({ name: new URL(options.url).host, base: options.url, isAtlas: false });
    }
    let profiled = null;
    if (metrics.some(({ isProfiled }) => isProfiled)) {
      const out = await buildWithSourceMaps(progress.say);
      profiled = { ...atlas, out, base: await serve(out, basePath()) };
    }
    const browser = await launchBrowser();
    opened.push(browser);
    for (const { isAtlas, base } of sites) {
      // another site may not be there, which is better said before minutes of measuring
      if (!isAtlas) await checkLoads(browser, base);
    }
    const machine = describeMachine(browser);
    const all = await measureAll(
      { browser, sites, profiled, runs: options.runs, say: progress.say },
      { metrics, profiles: PROFILES.filter(({ name }) => options.profiles.includes(name)) },
    );
    progress.end();
    const file = jsonFile(options.json, machine.date);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, toJson(all, machine, options));
    process.stdout.write(
      `${report(all, machine)}\nEvery value: ${relative(process.cwd(), file)}\n`,
    );
    for (const { error } of all.failures) {
      if (!(error instanceof Failure)) console.error(error);
    }
    if (all.failures.length > 0) {
      throw new Failure(`${all.failures.length} not measured (see above)`);
    }
  } finally {
    progress.end();
    for (const one of opened.reverse()) await one.close();
  }
}

if (isMain(import.meta.url)) {
  endWithChildren();
  await runMain(async () => {
    try {
      const options = readOptions(process.argv.slice(2), NAMES);
      if (options === 'help') console.log(usage(NAMES));
      else await bench(options);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      console.error(`${error.message}\n\n${usage(NAMES)}`);
      process.exitCode = 2;
    }
  });
}
