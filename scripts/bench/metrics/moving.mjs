import { comesToRest, nextFrame, openAtlas, placesOn } from '../atlas.mjs';
import { attribute } from '../attribution.mjs';
import { scriptTime } from '../script-time.mjs';

/** Moves of the pointer in a row, one in each frame. */
const MOVES = 200;

/** @typedef {import('../atlas.mjs').Place} Place */
/** @typedef {import('../pages.mjs').Opened} Opened */
/** @typedef {{ x: number, y: number }} Point in CSS pixels */

/**
 * From place to place in a line of {@link MOVES} points.
 *
 * @param {readonly Point[]} places at least two
 * @returns {Point[]}
 */
function lineThrough(places) {
  const legs = places.length - 1;
  return Array.from({ length: MOVES }, (_, index) => {
    const along = (index / (MOVES - 1)) * legs;
    const leg = Math.min(Math.floor(along), legs - 1);
    const [from, to] = [places[leg], places[leg + 1]];
    const part = along - leg;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

/**
 * From prefecture to prefecture all over the nation's map, and to and fro within one.
 *
 * @param {Opened} opened
 * @returns {Promise<[title: string, points: Point[]][]>}
 */
async function waysOn(opened) {
  const places = await placesOn(opened);
  const [{ x, y } = { x: 0, y: 0 }] = places;
  const toAndFro = [0, 2, 0, 2, 0].map((step) => ({ x: x + step, y }));
  return [
    ['across regions', lineThrough(places)],
    ['within one', lineThrough(toAndFro)],
  ];
}

/** @param {Opened} opened @param {readonly Point[]} points one for each frame */
async function move(opened, points) {
  for (const { x, y } of points) {
    await opened.page.mouse.move(x, y);
    await nextFrame(opened.page);
  }
  await comesToRest(opened);
}

/**
 * Moves the pointer along points.
 *
 * @param {Opened} opened
 * @param {readonly Point[]} points
 * @returns {Promise<{ handling: number, script: number }>} milliseconds a move: until the last listener of the
 *   pointer's events has returned, and of all scripts on the main thread until the map rests
 */
async function timeMoves(opened, points) {
  const { page, session } = opened;
  await page.evaluate(() => {
    const { bench } = globalThis;
    bench.handling = 0;
    bench.timing = new AbortController();
    const { signal } = bench.timing;
    for (const type of ['pointermove', 'mousemove']) {
      let begun = 0;
      const onBegin = () => {
        begun = performance.now();
      };
      const onEnd = () => {
        bench.handling += performance.now() - begun;
      };
      // the window's listeners are called before and after all others
      addEventListener(type, onBegin, { capture: true, signal });
      addEventListener(type, onEnd, { signal });
    }
  });
  const script = await scriptTime(session, () => move(opened, points));
  const handling = await page.evaluate(() => {
    globalThis.bench.timing.abort();
    return globalThis.bench.handling;
  });
  return { handling: handling / points.length, script: script / points.length };
}

/**
 * @param {import('../metrics.mjs').Task} task
 * @param {import('../sites.mjs').Site} site
 * @returns {Promise<import('../metrics.mjs').Figure[]>}
 */
async function timeWays(task, site) {
  const opened = await openAtlas(task, site, '/');
  const figures = [];
  try {
    for (const [title, points] of await waysOn(opened)) {
      await move(opened, points.slice(0, 1));
      const timed = [];
      for (let run = 1; run <= task.runs; run++) {
        task.say('moving the pointer', `${title}, run ${run} of ${task.runs}: ${site.name}`);
        timed.push(await timeMoves(opened, points));
      }
      const what = `moving the pointer ${title}`;
      const common = { site: site.name, profile: task.profile.name, unit: 'ms' };
      const [handling, script] = [timed.map((t) => t.handling), timed.map((t) => t.script)];
      figures.push(
        { ...common, what: `${what}: event handling per move`, values: handling },
        { ...common, what: `${what}: all scripts per move`, values: script },
      );
    }
    return figures;
  } finally {
    await opened.close();
  }
}

/**
 * The same ways under the profiler.
 *
 * @param {import('../metrics.mjs').Task} task
 * @param {import('../metrics.mjs').ProfiledSite} site
 * @returns {Promise<import('../metrics.mjs').Share[]>}
 */
async function shareWays(task, site) {
  task.say('moving the pointer', 'under the profiler');
  const opened = await openAtlas(task, site, '/');
  const shares = [];
  try {
    for (const [title, points] of await waysOn(opened)) {
      await move(opened, points.slice(0, 1));
      const accountOf = await attribute(opened, site, () => move(opened, points));
      const what = `moving the pointer ${title}, per move`;
      shares.push({ what, profile: task.profile.name, times: MOVES, account: accountOf() });
    }
    return shares;
  } finally {
    await opened.close();
  }
}

/** What moving the pointer over the nation's map costs the main thread. */
export const moving = {
  name: 'moving',
  isProfiled: true,
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
      figures.push(...(await timeWays(task, site)));
    }
    return { figures, shares: task.profiled ? await shareWays(task, task.profiled) : [] };
  },
};
