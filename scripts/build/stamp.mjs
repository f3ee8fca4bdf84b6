/**
 * Says whether the build in `out/` was made from what is in the working tree now.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath, OUT, ROOT, siteUrl } from '../project.mjs';
import { filesUnder } from './files.mjs';

const STAMP = join(ROOT, '.next', 'renkei-build');
const FOLDERS = ['app', 'components', 'data', 'geo', 'public', 'scripts/build'];
const FILES = [
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/project.mjs',
];
const NOT_IN_THE_BUILD = /\.test\.\w+$|^geo\/build\/|(^|\/)\.DS_Store$/;

/**
 * Hash of everything that enters the build: sources, settings, Node's major version.
 *
 * @param {string} [root] the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>}
 */
export async function sourceStamp(root = ROOT, env = process.env) {
  const paths = [...FILES];
  for (const folder of FOLDERS) {
    for (const path of await filesUnder(join(root, folder))) paths.push(`${folder}/${path}`);
  }
  const settings = [basePath(env), siteUrl(env) ?? '', process.versions.node.split('.')[0]];
  const hash = createHash('sha256').update(settings.join('\0'));
  for (const path of paths.filter((path) => !NOT_IN_THE_BUILD.test(path))) {
    const bytes = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether `out/` is the build of the present sources. */
export async function isBuilt() {
  if (!existsSync(join(OUT, 'index.html'))) return false;
  const stamp = await readFile(STAMP, 'utf8').catch(() => null);
  return stamp !== null && stamp === (await sourceStamp());
}

/** Forgets the build: what is in `out/` is about to change. */
export async function clearStamp() {
  await rm(STAMP, { force: true });
}

/**
 * Records the finished build.
 *
 * @param {string} stamp of the sources as they were when the build began
 */
export async function writeStamp(stamp) {
  await writeFile(STAMP, stamp);
}
