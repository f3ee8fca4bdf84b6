import { comesToRest, openAtlas, placesOn, pointAt } from '../atlas.mjs';
import { inTime } from '../pages.mjs';

const CLICKS = 40;

/**
 * Gets the page ready to time the next click: from the event's own time stamp to the change of the panel's
 * heading in the document.
 *
 * @param {import('@playwright/test').Page} page
 */
async function arm(page) {
  await page.evaluate(() => {
    const heading = () => document.querySelector('#panel h1')?.textContent;
    const before = heading();
    globalThis.bench.answer = new Promise((resolve) => {
      let clicked = 0;
      const onClick = ({ timeStamp }) => {
        clicked = timeStamp;
      };
      addEventListener('click', onClick, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (heading() === undefined || heading() === before) return;
        observer.disconnect();
        resolve(performance.now() - clicked);
      });
      const panel = document.querySelector('#panel');
      observer.observe(panel, { subtree: true, childList: true, characterData: true });
    });
  });
}

/** @param {import('@playwright/test').Page} page @returns {Promise<number>} milliseconds */
const answer = (page) =>
  inTime(
    page.evaluate(() => globalThis.bench.answer),
    'a new heading',
  );

/**
 * Clicks with the mouse on prefectures of the nation's map, after pointing at each until its page's payload is
 * there and the map rests; back to the nation before the next.
 */
export const click = {
  name: 'click',
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      const opened = await openAtlas(task, site, '/');
      const { page } = opened;
      try {
        const places = await placesOn(opened);
        const values = [];
        for (let turn = 0; turn < CLICKS; turn++) {
          task.say('click on a region', `${turn + 1} of ${CLICKS}: ${site.name}`);
          const place = places[turn % places.length];
          await pointAt(opened, place);
          await comesToRest(opened);
          await arm(page);
          await page.mouse.click(place.x, place.y);
          values.push(await answer(page));
          await comesToRest(opened);
          await arm(page);
          await page.goBack();
          await answer(page);
          await comesToRest(opened);
        }
        figures.push({
          what: 'click on a region → panel’s heading',
          site: site.name,
          profile: task.profile.name,
          unit: 'ms',
          values,
        });
      } finally {
        await opened.close();
      }
    }
    return { figures };
  },
};
