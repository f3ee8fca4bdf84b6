/** Programs of the system that the tests run, installed from Debian's packages where that may be done. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure, run } from './project.mjs';

/** Where servers are, which are not on everyone's PATH. */
const SERVERS = ['/usr/sbin', '/usr/local/sbin'];

/**
 * Installs packages if this user may; whether it worked shows when what is in them is looked for.
 *
 * @param {readonly string[]} packages
 */
export async function installWithApt(packages) {
  if (process.getuid?.() !== 0) return;
  // At this runlevel packages do not start the services they bring.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  if ((await run('apt-get', ['update', '-q'], { env, quiet: true })) !== 0) return;
  await run('apt-get', ['install', '-yq', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
}

/**
 * @param {string} name of a program
 * @returns {string | null} its path
 */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SERVERS];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * A program with the name of its package, installed if it is not there.
 *
 * @param {string} name
 * @returns {Promise<string>} its path
 * @throws {Failure} when it cannot be had, with what to do
 */
export async function getProgram(name) {
  const found = findProgram(name);
  if (found !== null) return found;
  await installWithApt([name]);
  const installed = findProgram(name);
  if (installed !== null) return installed;
  throw new Failure(
    `${name} was not found and could not be installed: the tests of the package need it`,
  );
}
