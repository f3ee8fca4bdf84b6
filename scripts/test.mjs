/**
 * `npm test`: installs what is missing and runs every check. A check that fails stops only those that need it;
 * at the end everything that failed stands in one list, and the last line is `N passed, N failed`.
 * Node built-ins only until the installation is done.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { duration, endWithChildren, Failure, ROOT, run, runMain } from './project.mjs';
import { playwrightResults, vitestResults } from './testing/results.mjs';
import { runSteps } from './testing/steps.mjs';
import { summary } from './testing/summary.mjs';

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};
/** The sub-path under which the package is tested. */
const PACKAGE_PATH = '/atlas';
const QUIET_NEXT = { NEXT_TELEMETRY_DISABLED: '1' };

/** Titles of the steps that others need. */
const INSTALLATION = 'Installation';
const BROWSER = 'Browser';
const PROGRAMS = 'Programs of the system';
const BUILD = 'Production build';
const PACKAGE = 'Package for closed networks';
const UNIT_TESTS = 'Unit tests';
const BROWSER_TESTS = 'Browser tests';

/**
 * Runs one of the installed tools.
 *
 * @param {string[]} command script and arguments
 * @param {Record<string, string>} [env]
 * @throws {Failure} when it fails
 */
async function tool(command, env = {}) {
  const code = await run(process.execPath, command, { env });
  if (code !== 0) throw new Failure(`${command[0]} ended with exit code ${code}`);
}

/** @type {Map<string, import('./testing/results.mjs').Results>} */
const results = new Map();

/**
 * Runs a test runner and keeps its results, whether it passes or not.
 *
 * @template R
 * @param {string} title of the step
 * @param {string} report where the runner writes its JSON
 * @param {(report: R) => import('./testing/results.mjs').Results} read
 * @param {() => Promise<void>} work
 */
async function runTests(title, report, read, work) {
  try {
    await work();
  } finally {
    const text = await readFile(report, 'utf8').catch(() => null);
    if (text !== null) results.set(title, read(JSON.parse(text)));
  }
  const result = results.get(title);
  if (!result) throw new Failure('The test runner has left no report');
  if (result.failed.length > 0) throw new Failure('The report has failures');
}

/** @param {string} reports the folder for the runners' reports */
function steps(reports) {
  const unit = join(reports, 'unit.json');
  const e2e = join(reports, 'e2e.json');
  const browser = { PLAYWRIGHT_CHROMIUM_PATH: '' };
  /** @type {import('./testing/steps.mjs').Step[]} */
  const list = [
    { title: INSTALLATION, work: install },
    {
      title: BROWSER,
      needs: [INSTALLATION],
      work: async () => {
        const { getBrowser } = await import('./programs.mjs');
        browser.PLAYWRIGHT_CHROMIUM_PATH = await getBrowser();
        console.log(browser.PLAYWRIGHT_CHROMIUM_PATH);
      },
    },
    {
      title: PROGRAMS,
      needs: [INSTALLATION],
      work: async () => {
        const { getProgram } = await import('./programs.mjs');
        for (const name of ['nginx', 'unzip']) console.log(await getProgram(name));
      },
    },
    {
      title: 'Format and lint',
      needs: [INSTALLATION],
      work: () => tool([BIN.biome, 'check', '.']),
    },
    {
      title: 'Unused files, exports and dependencies',
      needs: [INSTALLATION],
      work: () => tool([BIN.knip]),
    },
    {
      title: 'Types',
      needs: [INSTALLATION],
      work: async () => {
        // The types of the routes and next-env.d.ts are generated, and not there on a fresh clone.
        await tool([BIN.next, 'typegen'], QUIET_NEXT);
        await tool([BIN.tsc, '--noEmit']);
        await tool([BIN.tsc, '--noEmit', '-p', 'components/offline/worker']);
      },
    },
    {
      title: UNIT_TESTS,
      needs: [INSTALLATION],
      work: () =>
        runTests(
          UNIT_TESTS,
          unit,
          (report) => vitestResults(report, ROOT),
          () =>
            tool([
              BIN.vitest,
              'run',
              '--reporter=default',
              '--reporter=json',
              `--outputFile.json=${unit}`,
            ]),
        ),
    },
    {
      title: BUILD,
      needs: [INSTALLATION],
      work: async () => {
        (await import('tsx/esm/api')).register();
        const { isBuilt } = await import('./build/stamp.ts');
        const { build } = await import('./build.ts');
        if (await isBuilt()) console.log('Nothing has changed since the last one');
        else await build();
      },
    },
    {
      // The test of the package looks for it, and would build it beside the other tests.
      title: PACKAGE,
      needs: [BUILD],
      work: () => tool(['--import', 'tsx', 'scripts/package.ts'], { BASE_PATH: PACKAGE_PATH }),
    },
    {
      title: 'Budgets',
      needs: [BUILD, BROWSER],
      work: () => tool(['--import', 'tsx', 'scripts/budget.ts'], browser),
    },
    {
      title: BROWSER_TESTS,
      needs: [BUILD, BROWSER, PROGRAMS, PACKAGE],
      work: () =>
        runTests(BROWSER_TESTS, e2e, playwrightResults, () =>
          tool([BIN.playwright, 'test', '--reporter=list,json'], {
            ...browser,
            PLAYWRIGHT_JSON_OUTPUT_FILE: e2e,
          }),
        ),
    },
  ];
  return list;
}

await runMain(async () => {
  endWithChildren();
  const start = performance.now();
  const reports = await mkdtemp(join(tmpdir(), 'renkei-test-'));
  try {
    const outcome = await runSteps(steps(reports));
    const { lines, isGreen } = summary({ outcome, results });
    console.log(`\nThe run took ${duration(performance.now() - start)}\n`);
    for (const line of lines) console.log(line);
    if (!isGreen) process.exitCode = 1;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
});
