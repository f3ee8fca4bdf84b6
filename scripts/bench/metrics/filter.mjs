import { comesToRest, openAtlas } from '../atlas.mjs';
import { inTime } from '../pages.mjs';

const CLICKS = 20;
const FORM = '#panel search';
const GROUP = '主なIT企業';
/** Frames without a change after which list and map are those. */
const SETTLED = 10;

/** @typedef {{ list: number | null, markers: number | null, drawn: number }} Answer milliseconds */

/**
 * Unfolds the form and its vendors.
 *
 * @param {import('../pages.mjs').Opened} opened
 * @returns {Promise<import('@playwright/test').Locator>} the box of the first vendor
 */
async function openForm(opened) {
  const { page } = opened;
  await page.locator('#panel').getByRole('button', { name: '絞り込み', exact: true }).click();
  await page.locator(`${FORM} summary`, { hasText: GROUP }).click();
  await comesToRest(opened);
  const group = page.locator(`${FORM} details`, { hasText: GROUP });
  return group.locator('input[type="checkbox"]:enabled').first();
}

/**
 * Ticks or unticks a box.
 *
 * @param {import('../pages.mjs').Opened} opened
 * @param {import('@playwright/test').Locator} box
 * @returns {Promise<Answer>} from the click's event: to the last change of the panel's list of networks and of the
 *   map's markers in the document (null where they stay the same), and to the last thing MapLibre draws
 */
async function toggle(opened, box) {
  const { page } = opened;
  await page.evaluate((settled) => {
    const { bench } = globalThis;
    const changed = { list: null, markers: null };
    const hasNetwork = (/** @type {Node} */ node) =>
      node instanceof Element &&
      (node.matches('a[href*="/networks/"]') ||
        node.querySelector('a[href*="/networks/"]') !== null);
    const lists = new MutationObserver((records) => {
      const nodes = records.flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
      if (nodes.some(hasNetwork)) changed.list = performance.now();
    });
    const markers = new MutationObserver(() => {
      changed.markers = performance.now();
    });
    bench.answer = new Promise((resolve) => {
      const onClick = ({ timeStamp }) => {
        bench.clicked = timeStamp;
        const options = { subtree: true, childList: true };
        lists.observe(document.querySelector('#panel'), options);
        markers.observe(
          document.querySelector('[data-live] .maplibregl-canvas-container'),
          options,
        );
        let before = '';
        let resting = 0;
        const onFrame = () => {
          const now = JSON.stringify(changed);
          resting = now === before ? resting + 1 : 0;
          before = now;
          if (resting < settled) requestAnimationFrame(onFrame);
          else {
            lists.disconnect();
            markers.disconnect();
            resolve(changed);
          }
        };
        requestAnimationFrame(onFrame);
      };
      addEventListener('click', onClick, { capture: true, once: true });
    });
  }, SETTLED);
  await box.click();
  const changed = await inTime(
    page.evaluate(() => globalThis.bench.answer),
    'an answer to the filter',
  );
  await comesToRest(opened);
  const { clicked, lastDraw } = await page.evaluate(() => ({
    clicked: globalThis.bench.clicked,
    lastDraw: globalThis.bench.lastDraw,
  }));
  const since = (/** @type {number | null} */ time) => (time === null ? null : time - clicked);
  return { list: since(changed.list), markers: since(changed.markers), drawn: lastDraw - clicked };
}

/** Ticks and unticks a vendor of the filters on the nation's page. */
export const filter = {
  name: 'filter',
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      const opened = await openAtlas(task, site, '/');
      /** @type {Answer[]} */
      const answers = [];
      try {
        const box = await openForm(opened);
        for (let turn = 0; turn < CLICKS; turn++) {
          task.say('filtering', `${turn + 1} of ${CLICKS}: ${site.name}`);
          answers.push(await toggle(opened, box));
        }
      } finally {
        await opened.close();
      }
      const isChange = (/** @type {number | null} */ value) => value !== null;
      const common = { site: site.name, profile: task.profile.name, unit: 'ms' };
      figures.push(
        {
          ...common,
          what: 'filter click → panel’s list',
          values: answers.map(({ list }) => list).filter(isChange),
        },
        {
          ...common,
          what: 'filter click → map’s markers',
          values: answers.map(({ markers }) => markers).filter(isChange),
        },
        {
          ...common,
          what: 'filter click → map’s coverage',
          values: answers.map(({ drawn }) => drawn),
        },
      );
    }
    return { figures };
  },
};
