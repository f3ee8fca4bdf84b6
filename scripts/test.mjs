/**
 * `npm test`: installs what is missing and runs every check, stopping at the first that fails. Ends with
 * the tests' own counts. Node built-ins only until the installation is done.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { duration, endWithChildren, Failure, run, runMain } from './project.mjs';
import { closingLine, playwrightCounts, vitestCounts } from './test-counts.mjs';

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};
/** The sub-path under which the package is tested. */
const PACKAGE_PATH = '/atlas';
const QUIET_NEXT = { NEXT_TELEMETRY_DISABLED: '1' };

/** @type {import('./test-counts.mjs').Counts[]} */
const counts = [];
/** Whether the counts are the whole answer: every runner ran, or one of them failed. */
let answered = false;

/**
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
async function step(title, work) {
  console.log(`\n▸ ${title}`);
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    console.error(`✗ ${title}: failed after ${duration(performance.now() - start)}`);
    throw error;
  }
  console.log(`✓ ${title}: ${duration(performance.now() - start)}`);
}

/**
 * Runs one of the installed tools.
 *
 * @param {string[]} command script and arguments
 * @param {Record<string, string>} [env]
 * @throws {Failure} when it fails
 */
async function tool(command, env = {}) {
  const code = await run(process.execPath, command, { env });
  if (code !== 0) throw new Failure(`npm test stopped here (exit code ${code})`);
}

/**
 * Runs a test runner and takes its counts, whether it passes or not.
 *
 * @param {string} report where the runner writes its JSON
 * @param {(report: object) => import('./test-counts.mjs').Counts} count
 * @param {() => Promise<void>} work
 */
async function counted(report, count, work) {
  let failure = null;
  try {
    await work();
  } catch (error) {
    failure = error;
  }
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) throw failure ?? new Failure('The test runner has left no report');
  const result = count(JSON.parse(text));
  counts.push(result);
  answered = failure !== null;
  if (failure !== null) throw failure;
  if (result.failed > 0)
    throw new Failure('The report has failures that the runner did not return');
}

await runMain(async () => {
  endWithChildren();
  const start = performance.now();
  const reports = await mkdtemp(join(tmpdir(), 'renkei-test-'));
  const unit = join(reports, 'unit.json');
  const e2e = join(reports, 'e2e.json');
  try {
    await step('Installation', install);
    let browser = '';
    await step('Browser', async () => {
      const { getBrowser } = await import('./browser.mjs');
      browser = await getBrowser();
      console.log(browser);
    });
    await step('Programs of the system', async () => {
      const { getProgram } = await import('./debian.mjs');
      for (const name of ['nginx', 'unzip']) console.log(await getProgram(name));
    });
    await step('Format and lint', () => tool([BIN.biome, 'check', '.']));
    await step('Types', async () => {
      // The types of the routes and next-env.d.ts are generated, and not there on a fresh clone.
      await tool([BIN.next, 'typegen'], QUIET_NEXT);
      await tool([BIN.tsc, '--noEmit']);
      await tool([BIN.tsc, '--noEmit', '-p', 'components/offline/worker']);
    });
    await step('Unit tests', () =>
      counted(unit, vitestCounts, () =>
        tool([
          BIN.vitest,
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unit}`,
        ]),
      ),
    );
    await step('Production build', async () => {
      const { isBuilt } = await import('./build/stamp.mjs');
      const { build } = await import('./build.mjs');
      if (await isBuilt()) console.log('Nothing has changed since the last one');
      else await build();
    });
    // The test of the package looks for it, and would build it beside the other tests.
    await step('Package for closed networks', () =>
      tool(['scripts/package.mjs'], { BASE_PATH: PACKAGE_PATH }),
    );
    const env = { PLAYWRIGHT_CHROMIUM_PATH: browser };
    await step('Budgets', () => tool(['scripts/budget.mjs'], env));
    await step('Browser tests', () =>
      counted(e2e, playwrightCounts, () =>
        tool([BIN.playwright, 'test', '--reporter=list,json'], {
          ...env,
          PLAYWRIGHT_JSON_OUTPUT_FILE: e2e,
        }),
      ),
    );
    console.log(`\nEverything passed in ${duration(performance.now() - start)}`);
    const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
    if (skipped > 0) console.log(`${skipped} skipped`);
    answered = true;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
});
if (answered) console.log(closingLine(counts));
