/**
 * Installs the dependencies when they are missing or differ from package-lock.json.
 * Node built-ins only: it runs on a fresh clone.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, ROOT, run } from './project.mjs';

const STAMP = 'node_modules/.renkei-install';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * Stops with one clear line on a Node older than package.json asks for.
 *
 * @param {string} [version] e.g. `20.11.1`
 * @param {string} [required] e.g. `>=20.9`
 * @throws {Failure}
 */
export function checkNode(version = process.versions.node, required = '>=20.9') {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = required.replace(/^\D+/, '').split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Failure(
    `Node.js ${version} is too old: version ${wantedMajor}.${wantedMinor} or later is needed`,
  );
}

/**
 * Whether what npm installed (its hidden lockfile) is what the lockfile asks for. Optional packages
 * may be absent, since each platform installs only its own.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 */
export function installedMatches(wanted, installed) {
  const present = installed.packages ?? {};
  const asked = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const known = new Set(asked.map(([path]) => path));
  return (
    asked.every(([path, entry]) => {
      const found = present[path];
      return found ? found.version === entry.version : entry.optional === true;
    }) && Object.keys(present).every((path) => known.has(path))
  );
}

/** @param {string} path relative to the project */
async function readOrNull(path) {
  return readFile(join(ROOT, path), 'utf8').catch(() => null);
}

/** @param {string} packageJson @param {string} lock */
function stampOf(packageJson, lock) {
  const major = process.versions.node.split('.')[0] ?? '';
  return createHash('sha256').update([packageJson, lock, major].join('\0')).digest('hex');
}

/**
 * @returns {Promise<{ packageJson: string, lock: string, required: string }>}
 */
async function readManifests() {
  const packageJson = await readOrNull('package.json');
  const lock = await readOrNull('package-lock.json');
  if (packageJson === null || lock === null) {
    throw new Failure('package.json or package-lock.json is missing: the clone is not complete');
  }
  return { packageJson, lock, required: JSON.parse(packageJson).engines?.node ?? '>=20.9' };
}

/** Checks the Node version against package.json. @throws {Failure} */
export async function checkNodeVersion() {
  checkNode(process.versions.node, (await readManifests()).required);
}

/** Whether node_modules is what package-lock.json asks for. */
export async function isInstalled() {
  const { packageJson, lock } = await readManifests();
  const stamp = await readOrNull(STAMP);
  if (stamp !== null) return stamp === stampOf(packageJson, lock);
  const hidden = await readOrNull('node_modules/.package-lock.json');
  return hidden !== null && installedMatches(JSON.parse(lock), JSON.parse(hidden));
}

/**
 * Installs with `npm ci` unless everything is there already.
 *
 * @returns {Promise<boolean>} whether something had to be installed
 * @throws {Failure} when npm is missing or fails
 */
export async function install() {
  const { packageJson, lock, required } = await readManifests();
  checkNode(process.versions.node, required);
  const stamp = stampOf(packageJson, lock);
  if (await isInstalled()) {
    await writeFile(join(ROOT, STAMP), stamp);
    return false;
  }
  // NODE_ENV=production would leave out what the build needs; browsers are looked for by the tests.
  const code = await run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      env: { NODE_ENV: 'development', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
      quiet: true,
      shell: process.platform === 'win32',
    },
  );
  if (code === 127)
    throw new Failure('npm was not found: it comes with Node.js and must be on the PATH');
  if (code !== 0) {
    throw new Failure(
      'npm ci failed (see above): the first start needs the network, or an npm cache or mirror;\n' +
        'after that everything works offline.',
    );
  }
  await writeFile(join(ROOT, STAMP), stamp);
  return true;
}
