/**
 * `npm run build`: checks the data, builds the site into `out/`, and finishes the folder for any host.
 * `-- --without-previews` draws no preview images.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { clearStamp, readStamp, sourceStamp, writeStamp } from './build/stamp';
import type { Progress } from './progress.mjs';
import {
  basePath,
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
/** How Next counts the pages that it has made: `Generating static pages using 1 worker (120/480)`. */
const NEXT_PAGES = /Generating static pages.*\((\d+)\/(\d+)\)/;

type BuildOptions = {
  /** Whether to hold the tools' output back until one fails. */
  quiet?: boolean;
  /** Another folder than `out/`, within the project. */
  out?: string;
  /** Whether to draw preview images. */
  previews?: boolean;
  onProgress?: Progress;
};

/**
 * Builds the site.
 *
 * @throws {Failure} when a setting, the data or the build is wrong; the tools have said why
 */
export async function build({
  quiet = false,
  out = OUT,
  previews = true,
  onProgress = () => {},
}: BuildOptions = {}): Promise<void> {
  basePath();
  siteUrl();
  hasOfflineCopy();
  const stamp = await sourceStamp();
  // Next removes the record of `out/` with its own files, also when it builds into another folder.
  const kept = out === OUT ? null : await readStamp();
  try {
    await clearStamp(out);
    onProgress('Checking the data');
    const check = ['--import', 'tsx', 'data/check.ts'];
    if ((await run(process.execPath, check, { quiet })) !== 0) {
      throw new Failure('The build stopped: the data is not valid (see above)');
    }
    onProgress('Compiling');
    if ((await runNext(out, quiet, onProgress)) !== 0) {
      throw new Failure('The build failed (see above)');
    }
    // Loaded only now, because it reads the data, which may not be valid before.
    const { finish } = await import('./build/finish');
    const lines = await finish(out, { previews, onProgress });
    if (!quiet) console.log([...lines, `${relative(ROOT, out)}/ is complete`].join('\n'));
  } finally {
    if (kept !== null) await writeStamp(kept);
  }
  await writeStamp(stamp, out);
}

function runNext(out: string, quiet: boolean, onProgress: Progress): Promise<number> {
  return run(process.execPath, [NEXT, 'build'], {
    quiet,
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...(out === OUT ? {} : { RENKEI_OUT: relative(ROOT, out) }),
    },
    onOutput: (text) => {
      const [, done, total] = NEXT_PAGES.exec(text) ?? [];
      if (total !== undefined) onProgress('Making pages', Number(done), Number(total));
    },
  });
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const { values } = parseArgs({ options: { 'without-previews': { type: 'boolean' } } });
    await build({ previews: !values['without-previews'] });
  });
}
