/**
 * Builds the atlas with invented networks in the place of its own, in a copy of the project, so that invented
 * records can enter neither `data/networks/` nor `out/`. `npx tsx scripts/bench/synthetic-build.ts 1000` says how
 * long it took and what it weighs.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { syntheticNetworks } from '../../data/synthetic/networks';
import { filesUnder } from '../build/files';
import { sourceStamp } from '../build/stamp';
import { Failure, isMain, ROOT, run, runMain } from '../project.mjs';

const RECORDS = join('data', 'networks');
/** What is not copied: results of earlier builds, and what the copy shares with the project. */
const NOT_COPIED = ['.cache', '.git', '.next', 'node_modules', 'out', RECORDS];

/**
 * Copies the project with invented records in the place of its own. What an earlier build left in the folder stays.
 *
 * @param count how many networks, 1 to 99,999
 */
export async function writeSyntheticProject(folder: string, count: number, root = ROOT) {
  const entries = await readdir(root);
  for (const entry of entries.filter((name) => !NOT_COPIED.includes(name))) {
    await rm(join(folder, entry), { recursive: true, force: true });
    await cp(join(root, entry), join(folder, entry), {
      recursive: true,
      filter: (source) => !NOT_COPIED.includes(relative(root, source)),
    });
  }
  await mkdir(join(folder, RECORDS), { recursive: true });
  for (const network of syntheticNetworks(count)) {
    await writeFile(join(folder, RECORDS, `${network.id}.json`), JSON.stringify(network));
  }
}

/**
 * Builds an atlas of invented networks, without preview images. Builds nothing where that is done already.
 *
 * @param count how many networks, 1 to 99,999
 * @returns the folder of static files
 * @throws {Failure} when the build fails
 */
export async function buildSynthetic(count: number): Promise<string> {
  const folder = join(ROOT, '.cache', 'bench', `synthetic-${count}`);
  await writeSyntheticProject(folder, count);
  const tools = join(folder, 'node_modules');
  if (!existsSync(tools)) await symlink(join(ROOT, 'node_modules'), tools);
  const out = join(folder, 'out');
  const stamp = await sourceStamp(folder);
  const stampFile = `${folder}.stamp`;
  if (stamp === (await readFile(stampFile, 'utf8').catch(() => null))) return out;
  await rm(stampFile, { force: true });
  const args = ['run', 'build', '--', '--without-previews'];
  if ((await run('npm', args, { cwd: folder, quiet: true })) !== 0) {
    throw new Failure(`The build of ${count} synthetic networks failed (see above)`);
  }
  await writeFile(stampFile, stamp);
  return out;
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const count = Number(process.argv[2]);
    if (!Number.isInteger(count) || count < 1) throw new Failure('Expected a number of networks');
    const start = performance.now();
    const out = await buildSynthetic(count);
    const minutes = (performance.now() - start) / 60_000;
    const files = await filesUnder(out);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(out, file))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(
      `${minutes.toFixed(1)} min, ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB: ${out}`,
    );
  });
}
