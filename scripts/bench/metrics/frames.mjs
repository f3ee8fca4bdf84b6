import { comesToRest, openAtlas } from '../atlas.mjs';
import { attribute } from '../attribution.mjs';
import { frameTimes, longTasks } from '../during.mjs';
import { LONG } from '../long-tasks.mjs';
import { walk } from '../walk.mjs';

/**
 * Walks over the country once.
 *
 * @param {import('../pages.mjs').Opened} opened the nation's page, at rest
 * @returns {Promise<{ frames: number[], tasks: import('../long-tasks.mjs').Task[] }>}
 */
async function timeWalk(opened) {
  const { page } = opened;
  /** @type {number[]} */
  let frames = [];
  const tasks = await longTasks(page, async () => {
    frames = await frameTimes(page, () => walk(page));
  });
  await comesToRest(opened);
  return { frames, tasks };
}

/** With the drawing in software, and as if a graphics card did it in no time. */
const DRAWINGS = /** @type {const} */ ({
  'panning and zooming': 'observed',
  'panning and zooming, WebGL drawing nothing': 'skipped',
});

/**
 * @param {import('../metrics.mjs').Task} task
 * @param {import('../sites.mjs').Site} site
 * @param {keyof typeof DRAWINGS} title
 * @returns {Promise<import('../metrics.mjs').Figure[]>}
 */
async function timeWalks(task, site, title) {
  const walks = [];
  for (let run = 1; run <= task.runs; run++) {
    task.say(title, `run ${run} of ${task.runs}: ${site.name}`);
    const opened = await openAtlas(task, site, '/', DRAWINGS[title]);
    try {
      walks.push(await timeWalk(opened));
    } finally {
      await opened.close();
    }
  }
  const common = { site: site.name, profile: task.profile.name };
  const counts = walks.map(({ tasks }) => tasks.length);
  const longest = walks.map(({ tasks }) => Math.max(0, ...tasks.map(({ duration }) => duration)));
  return [
    { ...common, unit: 'ms', what: `${title}: frame time`, values: walks.flatMap((w) => w.frames) },
    { ...common, unit: '', what: `${title}: tasks over ${LONG} ms, whoever’s`, values: counts },
    { ...common, unit: 'ms', what: `${title}: longest task`, values: longest },
  ];
}

/**
 * The same walk under the profiler: whose time it was in all, and within long tasks.
 *
 * @param {import('../metrics.mjs').Task} task
 * @param {import('../metrics.mjs').ProfiledSite} site
 * @param {keyof typeof DRAWINGS} title
 * @returns {Promise<import('../metrics.mjs').Share[]>}
 */
async function shareWalk(task, site, title) {
  task.say(title, 'under the profiler');
  const opened = await openAtlas(task, site, '/', DRAWINGS[title]);
  try {
    /** @type {import('../long-tasks.mjs').Task[]} */
    let tasks = [];
    const accountOf = await attribute(opened, site, async () => {
      ({ tasks } = await timeWalk(opened));
    });
    const spans = tasks.map(({ startTime, duration }) => ({
      from: startTime,
      to: startTime + duration,
    }));
    const worst = spans
      .map((span) => accountOf([span]))
      .reduce((most, one) => (most && most.underOurs >= one.underOurs ? most : one), null);
    const common = { profile: task.profile.name, times: 1 };
    return [
      { ...common, what: `${title}: in all`, account: accountOf() },
      {
        ...common,
        what: `${title}: its ${tasks.length} tasks over ${LONG} ms`,
        account: accountOf(spans),
      },
      ...(worst
        ? [{ ...common, what: `${title}: of these the one with most of our code`, account: worst }]
        : []),
    ];
  } finally {
    await opened.close();
  }
}

/** Frames and long tasks while the reader pans and zooms over the whole country. */
export const frames = {
  name: 'frames',
  isProfiled: true,
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const figures = [];
    const shares = [];
    for (const title of /** @type {(keyof typeof DRAWINGS)[]} */ (Object.keys(DRAWINGS))) {
      for (const site of task.sites.filter(({ isAtlas }) => isAtlas)) {
        figures.push(...(await timeWalks(task, site, title)));
      }
      if (task.profiled) shares.push(...(await shareWalk(task, task.profiled, title)));
    }
    return { figures, shares };
  },
};
