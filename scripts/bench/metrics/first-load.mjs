import { blockingTime } from '../long-tasks.mjs';
import { becomesQuiet, observedOn, openPage, visit } from '../pages.mjs';
import { networkOf } from '../sites.mjs';

/**
 * @typedef {object} Loaded
 * @property {string} what
 * @property {number | null} value milliseconds since the navigation began; null where the page has no such
 */

/**
 * When the page was first painted, had loaded, and had come to rest: the end of its last response or long task.
 *
 * @param {import('@playwright/test').Page} page
 */
function timesOn(page) {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [navigation] = performance.getEntriesByType('navigation');
    const ends = [
      navigation.loadEventEnd,
      ...performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd),
      ...globalThis.bench.longTasks.map(({ startTime, duration }) => startTime + duration),
    ];
    return {
      paint: paint?.startTime ?? null,
      load: navigation.loadEventEnd,
      rest: Math.max(...ends),
    };
  });
}

/**
 * Loads a page once, with an empty cache.
 *
 * @param {import('../metrics.mjs').Task} task
 * @param {string} url
 * @param {boolean} isAtlas a map must become interactive
 * @returns {Promise<Loaded[]>}
 * @throws {Error} where there is no map
 */
async function load({ browser, profile }, url, isAtlas) {
  const { page, close } = await openPage(browser, profile, { map: isAtlas });
  try {
    await visit(page, url);
    if (isAtlas) await page.waitForFunction(() => globalThis.bench.live !== null);
    const isQuiet = await becomesQuiet(page);
    const { longTasks, clickable, live } = await observedOn(page);
    const { paint, load, rest } = await timesOn(page);
    const blocking =
      paint === null || !isQuiet ? null : blockingTime(longTasks, { from: paint, to: rest });
    return [
      { what: 'first contentful paint', value: paint },
      // a frame may begin before the browser says that the one before it is on the screen
      { what: 'static map to be clicked', value: clickable && Math.max(clickable, paint ?? 0) },
      { what: 'MapLibre idle, map live', value: live },
      { what: 'load event', value: load },
      { what: 'nothing more loaded or computed', value: isQuiet ? rest : null },
      { what: 'total blocking time', value: blocking },
    ];
  } finally {
    await close();
  }
}

/**
 * Times of the first load of the first page and of a network's page; of another site, of the page named. Loads
 * of the sites take turns, so that what else the machine does meets them all.
 */
export const firstLoad = {
  name: 'first-load',
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const pages = [];
    for (const site of task.sites) {
      if (!site.isAtlas) pages.push({ site, title: 'first page', url: site.base });
      else {
        pages.push({ site, title: 'first page', url: `${site.base}/` });
        pages.push({ site, title: 'a network', url: `${site.base}${await networkOf(site)}` });
      }
    }
    /** @type {Map<string, import('../metrics.mjs').Figure>} */
    const figures = new Map();
    for (let run = 1; run <= task.runs; run++) {
      for (const { site, title, url } of pages) {
        task.say('first load', `${title}, run ${run} of ${task.runs}: ${site.name}`);
        for (const { what, value } of await load(task, url, site.isAtlas)) {
          if (value === null) continue;
          const key = `${title}: ${what}`;
          const figure = figures.get(`${site.name} ${key}`) ?? {
            what: key,
            site: site.name,
            profile: task.profile.name,
            unit: 'ms',
            values: [],
          };
          figure.values.push(value);
          figures.set(`${site.name} ${key}`, figure);
        }
      }
    }
    return { figures: [...figures.values()] };
  },
};
