/** `npm run bench`: measures the production build in headless Chromium; docs/performance.md says how. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { firstLoad } from './bench/metrics/first-load';
import { type Options, readOptions, USAGE, UsageError } from './bench/options';
import { type Site, visit, withPage } from './bench/pages';
import { addFigures, markdown, type Result } from './bench/report';
import { buildSynthetic } from './bench/synthetic-build';
import { isBuilt } from './build/stamp';
import { launchBrowser, serveBuild } from './lab.mjs';
import { basePath, endWithChildren, Failure, OUT, runMain } from './project.mjs';

/** Measures what the options ask for, and adds it to the results. Returns what could not be measured. */
async function measureAll(
  options: Options,
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  sites: readonly Site[],
  results: Result[],
): Promise<string[]> {
  const failures: string[] = [];
  for (const [profileName, profile] of options.profiles) {
    for (const [name, metric] of options.metrics) {
      for (let run = 1; run <= options.runs; run++) {
        for (const site of sites.filter(({ isAtlas }) => isAtlas || metric === firstLoad)) {
          const what = `${name}, ${profileName}, run ${run} of ${options.runs}: ${site.name}`;
          console.error(what);
          try {
            const figures = await metric({ browser, profile, site });
            addFigures(results, figures, { site: site.name, profile: profileName });
          } catch (error) {
            console.error(error);
            failures.push(what);
          }
        }
      }
    }
  }
  return failures;
}

/**
 * Measures, prints the table and writes the values.
 *
 * @throws {Failure} when there is no build to measure, or something could not be measured
 */
async function bench(options: Options) {
  if (!(await isBuilt())) {
    throw new Failure('out/ is not a build of the present sources: run `npm run build` first');
  }
  const toClose: { close: () => unknown }[] = [];
  const serve = async (name: string, out: string): Promise<Site> => {
    const served = await serveBuild(out, basePath());
    toClose.push(served);
    return { name, base: served.base, isAtlas: true };
  };
  try {
    const sites = [await serve('atlas', OUT)];
    if (options.networks !== undefined) {
      console.error(`building an atlas of ${options.networks} networks`);
      const out = await buildSynthetic(options.networks);
      sites.push(await serve(`${options.networks} networks`, out));
    }
    const browser = await launchBrowser();
    toClose.push(browser);
    if (options.url !== undefined) {
      const site = { name: new URL(options.url).host, base: options.url, isAtlas: false };
      // Whether the other site is there is better said before minutes of measuring.
      const profile = { cpuSlowdown: 1, network: null };
      await withPage({ browser, profile, site }, ({ page }) => visit(page, site.base));
      sites.push(site);
    }
    const results: Result[] = [];
    const failures = await measureAll(options, browser, sites, results);
    const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores; Chromium ${browser.version()} (WebGL in software); Node.js ${process.versions.node}; ${new Date().toISOString()}`;
    await mkdir(dirname(options.json), { recursive: true });
    await writeFile(options.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
    console.log(`${machine}\n\n${markdown(results)}\n\nEvery value: ${options.json}`);
    if (failures.length > 0) throw new Failure(`Not measured:\n${failures.join('\n')}`);
  } finally {
    for (const one of toClose.reverse()) await one.close();
  }
}

endWithChildren();
await runMain(async () => {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === 'help') console.log(USAGE);
    else await bench(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
});
