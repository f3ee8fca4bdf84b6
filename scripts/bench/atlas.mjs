/** Works the atlas as a reader does: waits for its map, finds places on it, points at them. */
import { openPage, visit } from './pages.mjs';

/** @typedef {import('./pages.mjs').Opened} Opened */
/** @typedef {{ name: string, x: number, y: number }} Place a prefecture and a point of it, in CSS pixels */

/** Frames without anything drawn, and milliseconds, after which the map has come to rest. */
const REST = { frames: 10, time: 250 };

/**
 * Opens a page of the atlas and waits until its map is live and rests.
 *
 * @param {import('./metrics.mjs').Task} task
 * @param {import('./sites.mjs').Site} site
 * @param {string} address root-relative
 * @param {'observed' | 'skipped'} [drawing] `skipped`: WebGL draws nothing, as if that took no time
 * @returns {Promise<Opened>}
 */
export async function openAtlas({ browser, profile }, site, address, drawing = 'observed') {
  const opened = await openPage(browser, profile, { map: true, drawing });
  try {
    await visit(opened.page, `${site.base}${address}`);
    await opened.page.waitForFunction(() => globalThis.bench.live !== null);
    await comesToRest(opened);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/**
 * Waits until nothing is asked for and MapLibre has drawn nothing for a while.
 *
 * @param {Opened} opened
 */
export async function comesToRest({ page, answered }) {
  await answered();
  await page.evaluate(async ({ frames, time }) => {
    for (
      let resting = 0;
      resting < frames || performance.now() < globalThis.bench.lastDraw + time;
    ) {
      const before = globalThis.bench.lastDraw;
      await new Promise(requestAnimationFrame);
      resting = globalThis.bench.lastDraw === before ? resting + 1 : 0;
    }
  }, REST);
}

/** Lets the page draw a frame, so that what follows is not the same one's. @param {import('@playwright/test').Page} page */
export function nextFrame(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
}

/**
 * The prefectures with their label points, from the regions the site is built with.
 *
 * @returns {Promise<{ name: string, point: readonly [number, number] }[]>} points in the map's own units
 */
async function prefectures() {
  const { tsImport } = await import('tsx/esm/api');
  const regions = await tsImport('../../data/regions/index.ts', import.meta.url);
  const { project } = await tsImport('../../geo/mercator.ts', import.meta.url);
  return regions.prefectures.map(({ name, labelPoint }) => ({ name, point: project(labelPoint) }));
}

/** Steps from a prefecture's label point at which a pointer may still be in it, in CSS pixels. */
const STEPS = [0, 6, -6, 12, -12];

/**
 * Points of the prefectures at which a pointer is on the canvas and not on a marker, as the map stands after
 * its start; where the prefecture is, the hidden static map knows.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Place[]>} several for each prefecture, not all of which need lie in it
 */
async function candidates(page) {
  return page.evaluate(
    ({ places, steps }) => {
      const link = document.querySelector('svg[role="group"] a > use');
      const matrix = link.getScreenCTM();
      return places.flatMap(({ name, point: [x, y] }) => {
        const centre = new DOMPoint(x, y).matrixTransform(matrix);
        return steps
          .flatMap((right) => steps.map((down) => ({ x: centre.x + right, y: centre.y + down })))
          .filter((at) => document.elementFromPoint(at.x, at.y)?.tagName === 'CANVAS')
          .map((at) => ({ name, ...at }));
      });
    },
    { places: await prefectures(), steps: STEPS },
  );
}

/** So long a tooltip may take to tell where the pointer is, in milliseconds. */
const TELLING = 1000;

/**
 * @param {import('@playwright/test').Page} page
 * @param {Place} place
 * @returns {Promise<boolean>} whether the tooltip names the place when the pointer comes there
 */
async function isAt(page, { name, x, y }) {
  await page.mouse.move(x, y);
  const isNamed = page.waitForFunction(
    (expected) =>
      document.querySelector('[data-live] > [aria-hidden="true"] p')?.textContent === expected,
    name,
    { timeout: TELLING },
  );
  return isNamed.then(
    () => true,
    () => false,
  );
}

/** How often to point before a place counts as gone. */
const ATTEMPTS = 5;

/**
 * Points at a place until the tooltip names it: while the map still moves it names none.
 *
 * @param {Opened} opened
 * @param {Place} place
 * @throws {Error} when it is not there
 */
export async function pointAt(opened, place) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await isAt(opened.page, { ...place, x: place.x + (attempt % 2) })) return;
    await comesToRest(opened);
  }
  throw new Error(`${place.name} is not where it was`);
}

/** With fewer, the places would be too much alike. */
const FEWEST_PLACES = 20;

/**
 * A point in each prefecture where one is found by pointing at it: what the tooltip names is where it is. The
 * payloads of their pages are fetched by that.
 *
 * @param {Opened} opened the nation's page
 * @returns {Promise<Place[]>} one for each prefecture
 * @throws {Error} when there are too few
 */
export async function placesOn(opened) {
  /** @type {Map<string, Place>} */
  const found = new Map();
  for (const place of await candidates(opened.page)) {
    if (!found.has(place.name) && (await isAt(opened.page, place))) found.set(place.name, place);
  }
  if (found.size < FEWEST_PLACES) {
    throw new Error(`Only ${found.size} prefectures were found by pointing at the map`);
  }
  await comesToRest(opened);
  return [...found.values()];
}
