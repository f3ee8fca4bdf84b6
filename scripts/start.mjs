/**
 * `npm start`: from a fresh clone to a served site. Does only what is needed: a second start with nothing
 * changed serves at once. Node built-ins only until the installation is done.
 */
import { checkNodeVersion, install, isInstalled } from './install.mjs';
import { basePath, duration, endWithChildren, runMain, siteUrl } from './project.mjs';
import { checkPort, portOf } from './server/listen.mjs';

const STEPS = 3;

/**
 * Prints `[1/3] Installing … 12 s` around a step.
 *
 * @param {number} number
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
async function step(number, title, work) {
  const start = performance.now();
  process.stdout.write(`[${number}/${STEPS}] ${title} … `);
  try {
    await work();
  } catch (error) {
    console.log('failed');
    throw error;
  }
  console.log(duration(performance.now() - start));
}

await runMain(async () => {
  await checkNodeVersion();
  const address = { host: process.env.HOST || 'localhost', port: portOf() };
  basePath();
  siteUrl();
  await checkPort(address);
  const release = endWithChildren();

  if (await isInstalled()) console.log(`[1/${STEPS}] Installed already`);
  else await step(1, 'Installing', install);

  // From here on TypeScript can be imported.
  (await import('tsx/esm/api')).register();
  const { isBuilt } = await import('./build/stamp.ts');
  if (await isBuilt()) console.log(`[2/${STEPS}] Built already`);
  else {
    const { build } = await import('./build.ts');
    await step(2, 'Building', () => build({ quiet: true }));
  }

  console.log(`[3/${STEPS}] Serving (Ctrl+C stops)`);
  const { serve } = await import('./serve.ts');
  release();
  await serve({ ...address, basePath: basePath() });
});
