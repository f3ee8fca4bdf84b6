/** Programs that the tests run: found on this machine, or installed where that may be done. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Failure, run } from './project.mjs';

/** Where servers are, which are not on everyone's PATH. */
const SERVER_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];
const BROWSER_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
];
const BROWSER_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const BROWSER_PACKAGES = ['chromium', 'fonts-noto-cjk'];
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/**
 * Installs Debian packages if this user may; whether it worked shows when what is in them is looked for.
 *
 * @param {readonly string[]} packages
 */
async function installWithApt(packages) {
  if (process.getuid?.() !== 0) return;
  // At this runlevel packages do not start the services they bring.
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, quiet: true };
  if ((await run('apt-get', ['update', '-q'], options)) !== 0) return;
  await run('apt-get', ['install', '-yq', '--no-install-recommends', ...packages], options);
}

/**
 * @param {string} name of a program
 * @returns {string | null} its path
 */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SERVER_FOLDERS];
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
  if (findProgram(name) === null) await installWithApt([name]);
  const path = findProgram(name);
  if (path !== null) return path;
  throw new Failure(
    `${name} was not found and could not be installed: the tests of the package need it`,
  );
}

/**
 * Whether a browser starts at all: a download may lack the system's libraries.
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows a browser opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to test with: the one PLAYWRIGHT_CHROMIUM_PATH names, Playwright's own, or the system's.
 *
 * @returns {string | null} path of the executable
 * @throws {Failure} when PLAYWRIGHT_CHROMIUM_PATH names none
 */
export function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH ?? '';
  if (named !== '') {
    if (starts(named)) return named;
    throw new Failure(`PLAYWRIGHT_CHROMIUM_PATH is "${named}": there is no browser that starts`);
  }
  const onPath = BROWSER_COMMANDS.map((command) => findProgram(command) ?? '');
  const candidates = [chromium.executablePath(), ...onPath, ...BROWSER_PATHS];
  return candidates.find(starts) ?? null;
}

/**
 * A browser to test with, installed if there is none.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {Failure} when none can be had, with what to do
 */
export async function getBrowser() {
  const installations = [
    async () => {},
    () => run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], { quiet: true }),
    () => installWithApt(BROWSER_PACKAGES),
  ];
  for (const install of installations) {
    await install();
    const path = findBrowser();
    if (path !== null) return path;
  }
  throw new Failure(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM_PATH to one',
  );
}
