/**
 * Says whether the build in `out/` was made from what is in the working tree now.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath, hasOfflineCopy, OUT, ROOT, siteUrl } from '../project.mjs';
import { filesUnder } from './files.mjs';

const FOLDERS = ['app', 'components', 'data', 'geo', 'public', 'scripts/build', 'scripts/hosting'];
const FILES = [
  'LICENSE',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/headers.mjs',
  'scripts/headers.d.mts',
  'scripts/project.mjs',
  'scripts/project.d.mts',
  'scripts/server/routes.mjs',
];
/** Everything that enters the build, as paths in the project; some of the folders may be missing. */
export const INPUTS = [...FOLDERS, ...FILES];
const NOT_IN_THE_BUILD = /\.test\.\w+$|^geo\/build\/|(^|\/)\.DS_Store$/;

/**
 * Whether a file under {@link INPUTS} has a part in the build: tests and the geography build have none.
 *
 * @param {string} path in the project, with `/` between its parts
 */
export const entersBuild = (path) => !NOT_IN_THE_BUILD.test(path);

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
  const settings = [
    basePath(env),
    siteUrl(env) ?? '',
    hasOfflineCopy(env),
    process.versions.node.split('.')[0],
  ];
  const hash = createHash('sha256').update(settings.join('\0'));
  for (const path of paths.filter(entersBuild)) {
    const bytes = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Where a build is recorded: that of `out/` among Next's own files, so that whoever removes those also forgets
 * the build; that of another folder beside the folder.
 *
 * @param {string} out the build's folder
 */
const stampFile = (out) => (out === OUT ? join(ROOT, '.next', 'renkei-build') : `${out}.stamp`);

/**
 * The record of a build.
 *
 * @param {string} [out] the build's folder
 * @returns {Promise<string | null>} null where there is none
 */
export function readStamp(out = OUT) {
  return readFile(stampFile(out), 'utf8').catch(() => null);
}

/**
 * Whether a folder is the build of the present sources.
 *
 * @param {string} [out] the build's folder
 */
export async function isBuilt(out = OUT) {
  if (!existsSync(join(out, 'index.html'))) return false;
  const stamp = await readStamp(out);
  return stamp !== null && stamp === (await sourceStamp());
}

/**
 * Forgets a build: what is in its folder is about to change.
 *
 * @param {string} [out] the build's folder
 */
export async function clearStamp(out = OUT) {
  await rm(stampFile(out), { force: true });
}

/**
 * Records a finished build.
 *
 * @param {string} stamp of the sources as they were when the build began
 * @param {string} [out] the build's folder
 */
export async function writeStamp(stamp, out = OUT) {
  await writeFile(stampFile(out), stamp);
}
