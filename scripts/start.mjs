/**
 * `npm start`: from a fresh clone to a served site. Does only what is needed: a second start with nothing
 * changed serves at once. Node built-ins only until the installation is done.
 */
import { checkNodeVersion, install, isInstalled } from './install.mjs';
import { progressLines } from './progress.mjs';
import { basePath, endWithChildren, runMain, siteUrl } from './project.mjs';
import { checkPort, portOf } from './server/listen.mjs';

const STEPS = 3;

/**
 * Prints `[1/3] Installing`, and below it how the work goes on.
 *
 * @param {number} number
 * @param {string} title
 * @param {(report: import('./progress.mjs').Progress) => Promise<unknown>} work
 */
async function step(number, title, work) {
  console.log(`[${number}/${STEPS}] ${title}`);
  const progress = progressLines();
  try {
    await work(progress.report);
  } finally {
    progress.end();
  }
}

await runMain(async () => {
  await checkNodeVersion();
  const address = { host: process.env.HOST || 'localhost', port: portOf() };
  basePath();
  siteUrl();
  await checkPort(address);
  const release = endWithChildren();

  if (await isInstalled()) console.log(`[1/${STEPS}] Installed already`);
  else
    await step(1, 'Installing', (report) => {
      report('Downloading packages');
      return install();
    });

  // From here on TypeScript can be imported.
  (await import('tsx/esm/api')).register();
  const { isBuilt } = await import('./build/stamp.ts');
  if (await isBuilt()) console.log(`[2/${STEPS}] Built already`);
  else {
    const { build } = await import('./build.ts');
    await step(2, 'Building', (report) => build({ quiet: true, onProgress: report }));
  }

  console.log(`[3/${STEPS}] Serving (Ctrl+C stops)`);
  const { serve } = await import('./serve.ts');
  release();
  await serve({ ...address, basePath: basePath() });
});
