/**
 * Installs the dependencies when they are missing or differ from package-lock.json.
 * Node built-ins only: it runs on a fresh clone.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, ROOT, run } from './project.mjs';

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

/**
 * @param {string} path relative to the project
 * @returns {Promise<any>} null where there is no such file
 */
async function readJson(path) {
  const text = await readFile(join(ROOT, path), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

/** Checks the Node version against package.json. @throws {Failure} */
export async function checkNodeVersion() {
  const manifest = await readJson('package.json');
  checkNode(process.versions.node, manifest?.engines?.node);
}

/** Whether node_modules is what package-lock.json asks for. @throws {Failure} when the lockfile is missing */
export async function isInstalled() {
  const wanted = await readJson('package-lock.json');
  if (wanted === null) {
    throw new Failure('package-lock.json is missing: the clone is not complete');
  }
  const installed = await readJson('node_modules/.package-lock.json');
  return installed !== null && installedMatches(wanted, installed);
}

/**
 * Installs with `npm ci` unless everything is there already.
 *
 * @throws {Failure} when Node is too old, or npm is missing or fails
 */
export async function install() {
  await checkNodeVersion();
  if (await isInstalled()) return;
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
  if (code === 127) {
    throw new Failure('npm was not found: it comes with Node.js and must be on the PATH');
  }
  if (code !== 0) {
    throw new Failure(
      'npm ci failed (see above): the first start needs the network, or an npm cache or mirror;\n' +
        'after that everything works offline.',
    );
  }
}
