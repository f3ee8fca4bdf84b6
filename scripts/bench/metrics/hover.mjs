import { comesToRest, openAtlas, placesOn } from '../atlas.mjs';
import { inTime } from '../pages.mjs';

/** Places pointed at, one after the other. */
const HOVERS = 40;

/**
 * Points at a place.
 *
 * @param {import('../pages.mjs').Opened} opened
 * @param {import('../atlas.mjs').Place} place
 * @returns {Promise<{ tooltip: number, highlight: number }>} milliseconds from the pointer's event: to the frame
 *   after the tooltip names the place, and to the last thing that MapLibre gives the graphics card to draw
 *   because of it
 */
async function hoverOver(opened, { name, x, y }) {
  const { page } = opened;
  await page.evaluate((expected) => {
    const { bench } = globalThis;
    const onMove = ({ timeStamp }) => {
      bench.moved = timeStamp;
    };
    addEventListener('mousemove', onMove, { capture: true, once: true });
    bench.answer = new Promise((resolve) => {
      const root = document.querySelector('[data-live]');
      const observer = new MutationObserver(() => {
        if (root.querySelector(':scope > [aria-hidden="true"] p')?.textContent !== expected) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - bench.moved));
      });
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    });
  }, name);
  await page.mouse.move(x, y);
  const tooltip = await inTime(
    page.evaluate(() => globalThis.bench.answer),
    `the tooltip of ${name}`,
  );
  await comesToRest(opened);
  const highlight = await page.evaluate(() => globalThis.bench.lastDraw - globalThis.bench.moved);
  return { tooltip, highlight };
}

/** Points at prefectures of the nation's map, one after the other. */
export const hover = {
  name: 'hover',
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      const opened = await openAtlas(task, site, '/');
      const common = { site: site.name, profile: task.profile.name, unit: 'ms' };
      try {
        const places = await placesOn(opened);
        const hovers = [];
        for (let turn = 0; turn < HOVERS; turn++) {
          task.say('pointing at a region', `${turn + 1} of ${HOVERS}: ${site.name}`);
          hovers.push(await hoverOver(opened, places[turn % places.length]));
        }
        const tooltips = hovers.map(({ tooltip }) => tooltip);
        const highlights = hovers.map(({ highlight }) => highlight);
        figures.push(
          { ...common, what: 'pointing at a region → tooltip', values: tooltips },
          { ...common, what: 'pointing at a region → highlight', values: highlights },
        );
      } finally {
        await opened.close();
      }
    }
    return { figures };
  },
};
