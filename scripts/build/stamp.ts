/** Says whether a build was made from what is in the working tree now. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath, hasOfflineCopy, OUT, ROOT, siteUrl } from '../project.mjs';
import { filesUnder } from './files';

/** What enters the build; some of it may be missing. */
const FOLDERS = [
  'app',
  'compat',
  'components',
  'data',
  'geo',
  'public',
  'scripts/build',
  'scripts/hosting',
];
const FILES = [
  'LICENSE',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.ts',
  'scripts/headers.ts',
  'scripts/project.mjs',
  'scripts/server/routes.ts',
];
const NOT_IN_THE_BUILD = /\.test\.\w+$|^geo\/build\/|(^|\/)\.DS_Store$/;

/**
 * Hash of everything that enters the build: sources, settings, Node's major version.
 *
 * @param root the project's folder
 */
export async function sourceStamp(
  root = ROOT,
  env: Record<string, string | undefined> = process.env,
): Promise<string> {
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
  for (const path of paths.filter((name) => !NOT_IN_THE_BUILD.test(name))) {
    const bytes = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Where a build is recorded. The record of `out/` is among Next's own files, so that whoever removes those also forgets
 * the build; that of another folder is beside the folder.
 */
const stampFile = (out: string) =>
  out === OUT ? join(ROOT, '.next', 'renkei-build') : `${out}.stamp`;

/** The record of a build; null where there is none. */
export function readStamp(out = OUT): Promise<string | null> {
  return readFile(stampFile(out), 'utf8').catch(() => null);
}

/** Whether a folder is the build of the present sources. */
export async function isBuilt(out = OUT): Promise<boolean> {
  if (!existsSync(join(out, 'index.html'))) return false;
  const stamp = await readStamp(out);
  return stamp !== null && stamp === (await sourceStamp());
}

/** Forgets a build, because its folder is about to change. */
export async function clearStamp(out = OUT): Promise<void> {
  await rm(stampFile(out), { force: true });
}

/**
 * Records a finished build.
 *
 * @param stamp of the sources as they were when the build began
 */
export async function writeStamp(stamp: string, out = OUT): Promise<void> {
  await writeFile(stampFile(out), stamp);
}
