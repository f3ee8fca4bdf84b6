/** Finds a Chromium for the browser tests, or gets one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installWithApt } from './debian.mjs';
import { Failure, run } from './project.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

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
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [chromium.executablePath(), ...onPath, ...APPLICATIONS];
  return candidates.find((path) => path !== '' && starts(path)) ?? null;
}

/**
 * A browser to test with, installed if there is none.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {Failure} when none can be had, with what to do
 */
export async function getBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    quiet: true,
  });
  const downloaded = findBrowser();
  if (downloaded !== null) return downloaded;
  await installWithApt(DEBIAN_PACKAGES);
  const installed = findBrowser();
  if (installed !== null) return installed;
  throw new Failure(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM_PATH to one',
  );
}
