import { comesToRest, openAtlas } from '../atlas.mjs';
import { inTime } from '../pages.mjs';
import { scriptTime } from '../script-time.mjs';

/** Names of places, networks, vendors and services, in the ways they are typed. */
const WORDS = [
  'yonezawa',
  'あきた',
  '富士通',
  'ishikawa',
  'ネットワーク',
  '横浜市',
  'medical',
  '病院',
];
/** Frames without a change after which the results are those. */
const SETTLED = 5;
const FIELD = '[role="search"] input[role="combobox"][aria-controls]';

/**
 * Opens the search and waits until it is loaded, with its index.
 *
 * @param {import('../pages.mjs').Opened} opened
 */
async function openSearch(opened) {
  const { page } = opened;
  await page.keyboard.press('Control+k');
  await page.locator(FIELD).waitFor();
  await page.keyboard.type('a');
  await page.locator('[role="search"] [role="option"]').first().waitFor();
  await page.locator(FIELD).fill('');
  await comesToRest(opened);
}

/**
 * Types one character.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} character
 * @returns {Promise<number | null>} milliseconds from the key's event to the last change of the results in the
 *   document; null where the results stay the same
 */
async function typeOne(page, character) {
  await page.evaluate((settled) => {
    const { bench } = globalThis;
    bench.answer = new Promise((resolve) => {
      let changed = null;
      const observer = new MutationObserver(() => {
        changed = performance.now();
      });
      const box = document.querySelector('[role="search"]');
      const onKey = ({ timeStamp }) => {
        observer.observe(box, { subtree: true, childList: true, characterData: true });
        let resting = 0;
        let before = changed;
        const onFrame = () => {
          resting = changed === before ? resting + 1 : 0;
          before = changed;
          if (resting < settled) requestAnimationFrame(onFrame);
          else {
            observer.disconnect();
            resolve(changed === null ? null : changed - timeStamp);
          }
        };
        requestAnimationFrame(onFrame);
      };
      addEventListener('input', onKey, { capture: true, once: true });
    });
  }, SETTLED);
  await page.keyboard.insertText(character);
  return inTime(
    page.evaluate(() => globalThis.bench.answer),
    `an answer to 「${character}」`,
  );
}

/** Types words into the search, one character after the other. */
export const search = {
  name: 'search',
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      const opened = await openAtlas(task, site, '/');
      const { page, session } = opened;
      /** @type {number[]} */
      const values = [];
      /** @type {number[]} */
      const scripts = [];
      try {
        await openSearch(opened);
        for (const word of WORDS) {
          task.say('searching', `${word}: ${site.name}`);
          const script = await scriptTime(session, async () => {
            for (const character of word) {
              const value = await typeOne(page, character);
              if (value !== null) values.push(value);
            }
          });
          scripts.push(script / [...word].length);
          await page.locator(FIELD).fill('');
          await comesToRest(opened);
        }
      } finally {
        await opened.close();
      }
      const common = { site: site.name, profile: task.profile.name, unit: 'ms' };
      figures.push(
        { ...common, what: 'search keystroke → results', values },
        { ...common, what: 'search keystroke: all scripts', values: scripts },
      );
    }
    return { figures };
  },
};
