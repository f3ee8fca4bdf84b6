import { nextFrame } from '../atlas.mjs';
import { frameTimes, longTasks } from '../during.mjs';
import { LONG } from '../long-tasks.mjs';
import { inTime, openPage, visit } from '../pages.mjs';

/** Sorts by other columns after the first, in each run. */
const SORTS = 10;
/** Turns of the wheel, one in each frame, and how far each goes, in CSS pixels. */
const SCROLLING = { turns: 120, distance: 120 };
/** Frames without a change after which the rows are those. */
const SETTLED = 10;
const TABLE = 'section[aria-label="ネットワークの表"]';
const HEADINGS = `${TABLE} thead button`;

/** @typedef {import('../pages.mjs').Opened} Opened */

/**
 * Sorts by a column.
 *
 * @param {Opened} opened
 * @param {number} column from 0, the networks' names
 * @returns {Promise<number | null>} milliseconds from the click's event to the first change of the rows in the
 *   document, which has those in view; null where they stay as they are. It is over when all are there
 */
async function sortBy({ page, answered }, column) {
  await page.evaluate((table) => {
    const { bench } = globalThis;
    bench.answered = null;
    bench.changed = null;
    bench.observer = new MutationObserver(() => {
      bench.answered ??= performance.now();
      bench.changed = performance.now();
    });
    const onClick = ({ timeStamp }) => {
      bench.clicked = timeStamp;
      const rows = document.querySelector(`${table} tbody`);
      bench.observer.observe(rows, { subtree: true, childList: true, characterData: true });
    };
    addEventListener('click', onClick, { capture: true, once: true });
  }, TABLE);
  await page.locator(HEADINGS).nth(column).click();
  await answered();
  return inTime(
    page.evaluate(async (settled) => {
      const { bench } = globalThis;
      for (let resting = 0, before = bench.changed; resting < settled; ) {
        await new Promise(requestAnimationFrame);
        resting = bench.changed === before ? resting + 1 : 0;
        before = bench.changed;
      }
      bench.observer.disconnect();
      return bench.answered === null ? null : bench.answered - bench.clicked;
    }, SETTLED),
    'the rows in order',
  );
}

/**
 * Scrolls down the table.
 *
 * @param {Opened} opened
 * @returns {Promise<number[]>} milliseconds from the beginning of one frame to that of the next
 */
async function scroll({ page }) {
  const { x, y, width } = await page.locator(TABLE).boundingBox();
  await page.mouse.move(x + width / 2, y + 200);
  return frameTimes(page, async () => {
    for (let turn = 0; turn < SCROLLING.turns; turn++) {
      await page.mouse.wheel(0, SCROLLING.distance);
      await nextFrame(page);
    }
  });
}

/** Sorts the table of all networks, and scrolls down in it. */
export const table = {
  name: 'table',
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      /** @type {Record<'first' | 'further' | 'longest' | 'frames', number[]>} */
      const values = { first: [], further: [], longest: [], frames: [] };
      const push = (/** @type {number[]} */ to, /** @type {number | null} */ value) => {
        if (value !== null) to.push(value);
      };
      for (let run = 1; run <= task.runs; run++) {
        task.say('sorting the table', `run ${run} of ${task.runs}: ${site.name}`);
        const opened = await openPage(task.browser, task.profile);
        try {
          await visit(opened.page, `${site.base}/networks/`);
          const columns = await opened.page.locator(HEADINGS).count();
          await opened.page.waitForLoadState('networkidle');
          const tasks = await longTasks(opened.page, async () => {
            push(values.first, await sortBy(opened, 1));
            for (let sort = 0; sort < SORTS; sort++) {
              push(values.further, await sortBy(opened, (sort % (columns - 2)) + 2));
            }
          });
          values.longest.push(Math.max(0, ...tasks.map(({ duration }) => duration)));
          values.frames.push(...(await scroll(opened)));
        } finally {
          await opened.close();
        }
      }
      const common = { site: site.name, profile: task.profile.name, unit: 'ms' };
      figures.push(
        { ...common, what: 'table: first sort, with its files', values: values.first },
        { ...common, what: 'table: further sorts', values: values.further },
        {
          ...common,
          what: `table: longest task over ${LONG} ms while sorting`,
          values: values.longest,
        },
        { ...common, what: 'table: frame time while scrolling', values: values.frames },
      );
    }
    return { figures };
  },
};
