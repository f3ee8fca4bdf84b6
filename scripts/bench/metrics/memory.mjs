import { comesToRest, openAtlas } from '../atlas.mjs';
import { inTime } from '../pages.mjs';

/** Navigations of one round. */
const ROUND = 10;
/** The page is measured after the first round and after the last: what a round needs again is no leak. */
const ROUNDS = 5;

/**
 * A round over pages by links of the panel, each given by what its address begins with: two prefectures with one of
 * their areas and back again, and a third prefecture.
 */
const PREFECTURES = ['hokkaido', 'yamagata'];
const LAST = 'okinawa';
const LINKS = [
  ...PREFECTURES.flatMap((slug) => [
    `a[href$="/prefectures/${slug}/"]`,
    'a[href*="/areas/"]',
    `nav a[href$="/prefectures/${slug}/"]`,
    'nav li:first-child a',
  ]),
  `a[href$="/prefectures/${LAST}/"]`,
  'nav li:first-child a',
];

/** @typedef {{ heap: number, nodes: number, listeners: number }} Size `heap` in MB of 1,000,000 bytes */

/**
 * Follows a link of the panel, and waits until the panel has another heading and the map rests.
 *
 * @param {import('../pages.mjs').Opened} opened
 * @param {string} link
 */
async function follow(opened, link) {
  const { page } = opened;
  const heading = page.locator('#panel h1');
  const before = await heading.textContent();
  await page.locator(`#panel ${link}`).first().click();
  await inTime(
    page.waitForFunction(
      (text) => (document.querySelector('#panel h1')?.textContent ?? text) !== text,
      before,
    ),
    `the page of ${link}`,
  );
  await comesToRest(opened);
}

/**
 * What the page holds after all garbage is collected.
 *
 * @param {import('../pages.mjs').Opened} opened
 * @returns {Promise<Size>}
 */
async function sizeOf({ session }) {
  await session.send('HeapProfiler.enable');
  // what the first collection finalises the second can free
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

/** Whether what the page holds grows with the pages that were looked at: heap, DOM nodes, event listeners. */
export const memory = {
  name: 'memory',
  once: true,
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      const opened = await openAtlas(task, site, '/');
      /** @type {Size[]} */
      const sizes = [];
      try {
        for (let round = 1; round <= ROUNDS; round++) {
          for (const [index, link] of LINKS.entries()) {
            const done = (round - 1) * ROUND + index + 1;
            task.say('navigating', `${done} of ${ROUNDS * ROUND}: ${site.name}`);
            await follow(opened, link);
          }
          if (round === 1 || round === ROUNDS) sizes.push(await sizeOf(opened));
        }
      } finally {
        await opened.close();
      }
      const common = { site: site.name, profile: task.profile.name };
      const [first, last] = sizes;
      for (const [title, size] of [
        [`after ${ROUND} navigations`, first],
        [`after ${ROUND * ROUNDS} navigations`, last],
      ]) {
        figures.push(
          { ...common, unit: 'MB', what: `JavaScript heap ${title}`, values: [size.heap] },
          { ...common, unit: '', what: `DOM nodes ${title}`, values: [size.nodes] },
          { ...common, unit: '', what: `event listeners ${title}`, values: [size.listeners] },
        );
      }
    }
    return { figures };
  },
};
