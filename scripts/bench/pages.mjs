/** Opens pages to measure: each in a profile of its own, with an empty cache. */
import { VIEWPORT } from '../lab.mjs';
import { Failure } from '../project.mjs';
import { observeDrawing, observeMap, observeTasks } from './observe.mjs';
import { slowDown } from './profiles.mjs';

/**
 * @typedef {object} Opened
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} session
 * @property {() => Promise<void>} answered resolves when no request is under way
 * @property {() => Promise<void>} close
 */

/** The slowest map on the slowest machine is there before this, in milliseconds. */
export const PATIENCE = 90_000;

/**
 * Keeps count of a page's requests.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {() => Promise<void>} resolves when none is under way
 */
function watchRequests(page) {
  const underWay = new Set();
  /** @type {Set<() => void>} */
  const waiting = new Set();
  page.on('request', (request) => underWay.add(request));
  for (const end of /** @type {const} */ (['requestfinished', 'requestfailed'])) {
    page.on(end, (request) => {
      underWay.delete(request);
      if (underWay.size > 0) return;
      for (const resolve of waiting) resolve();
      waiting.clear();
    });
  }
  return async () => {
    if (underWay.size > 0) await new Promise((resolve) => waiting.add(() => resolve(undefined)));
  };
}

/**
 * A blank page of a fresh browser profile.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./profiles.mjs').Profile} profile
 * @param {{ map?: boolean, drawing?: 'observed' | 'skipped' }} [observed] what to record besides long tasks, and
 *   whether WebGL draws at all
 * @returns {Promise<Opened>}
 */
export async function openPage(browser, profile, { map = false, drawing } = {}) {
  // a service worker would answer from a cache of its own, and is not slowed down with its page
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'ja-JP',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(observeTasks);
  if (map) await context.addInitScript(observeMap);
  if (drawing) await context.addInitScript(observeDrawing, drawing === 'skipped');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session, profile);
  return { page, session, answered: watchRequests(page), close: () => context.close() };
}

/**
 * Goes to an address.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @throws {Failure} where nothing is loaded
 */
export async function visit(page, url) {
  try {
    await page.goto(url, { timeout: PATIENCE });
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new Failure(`${url} could not be loaded: ${reason}`);
  }
}

/**
 * What the page has recorded since it was opened.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('./observe.mjs').Observed>}
 */
export function observedOn(page) {
  return page.evaluate(() => globalThis.bench);
}

/** Milliseconds without a request or a long task after which a page counts as quiet. */
const QUIET = 1000;

/**
 * Waits until the page asks for nothing more and has had no long task for a second.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<boolean>} false where it does not become quiet, as pages that poll their server
 */
export async function becomesQuiet(page) {
  try {
    await page.waitForLoadState('networkidle', { timeout: PATIENCE });
    await page.waitForFunction(
      (quiet) => {
        const ends = globalThis.bench.longTasks.map((task) => task.startTime + task.duration);
        return performance.now() - Math.max(0, ...ends) >= quiet;
      },
      QUIET,
      { timeout: PATIENCE },
    );
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return false;
    throw error;
  }
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what is waited for
 * @returns {Promise<T>}
 * @throws {Error} when it takes too long
 */
export async function inTime(promise, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not show ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
