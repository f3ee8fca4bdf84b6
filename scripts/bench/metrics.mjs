/** What is measured, in the order of the tables. */
import { bytes } from './metrics/bytes.mjs';
import { click } from './metrics/click.mjs';
import { filter } from './metrics/filter.mjs';
import { firstLoad } from './metrics/first-load.mjs';
import { frames } from './metrics/frames.mjs';
import { hover } from './metrics/hover.mjs';
import { memory } from './metrics/memory.mjs';
import { moving } from './metrics/moving.mjs';
import { search } from './metrics/search.mjs';
import { table } from './metrics/table.mjs';
import { ANY_MACHINE } from './profiles.mjs';

/** The atlas again, of a build with source maps. @typedef {{ out: string, base: string } & import('./sites.mjs').Site} ProfiledSite */
/**
 * What a metric is given.
 *
 * @typedef {object} Task
 * @property {import('@playwright/test').Browser} browser
 * @property {import('./profiles.mjs').Profile} profile
 * @property {readonly import('./sites.mjs').Site[]} sites
 * @property {ProfiledSite | null} profiled
 * @property {number} runs how often what is done once in a page's life is repeated
 * @property {(step: string, detail?: string) => void} say told what is being measured
 */
/**
 * Something measured several times.
 *
 * @typedef {object} Figure
 * @property {string} what
 * @property {string} site name of the site
 * @property {string} profile name of the profile
 * @property {'ms' | 'MB' | ''} unit
 * @property {number[]} values
 */
/**
 * The bytes of one page's first load.
 *
 * @typedef {object} Weight
 * @property {string} site name of the site
 * @property {string} address root-relative
 * @property {Record<string, import('./bytes-by-kind.mjs').Amount>} kinds
 */
/**
 * Whose time something took on the main thread, under the profiler.
 *
 * @typedef {object} Share
 * @property {string} what
 * @property {string} profile name of the profile
 * @property {number} times how often it was done: the shares are of all of them
 * @property {import('./cpu-profile.mjs').Account} account
 */
/** @typedef {{ figures?: Figure[], weights?: Weight[], shares?: Share[] }} Measured */
/**
 * @typedef {object} Metric
 * @property {string} name as in `--only`
 * @property {boolean} [once] it does not depend on the machine
 * @property {boolean} [isProfiled] it needs the build with source maps
 * @property {(task: Task) => Promise<Measured>} measure
 */

/** @type {readonly Metric[]} */
export const METRICS = [
  bytes,
  firstLoad,
  click,
  hover,
  moving,
  search,
  filter,
  table,
  frames,
  memory,
];

/**
 * All that was measured, and what could not be.
 *
 * @typedef {Required<Measured> & { failures: { what: string, error: unknown }[] }} All
 */

/**
 * Measures everything that is asked for, one after the other. A metric that fails costs the others nothing.
 *
 * @param {Omit<Task, 'profile'>} common
 * @param {{ metrics: readonly Metric[], profiles: readonly import('./profiles.mjs').Profile[] }} wanted
 * @returns {Promise<All>}
 */
export async function measureAll(common, { metrics, profiles }) {
  /** @type {All} */
  const all = { figures: [], weights: [], shares: [], failures: [] };
  const turns = [
    ...metrics.filter(({ once }) => once).map((metric) => ({ metric, profile: ANY_MACHINE })),
    ...profiles.flatMap((profile) =>
      metrics.filter(({ once }) => !once).map((metric) => ({ metric, profile })),
    ),
  ];
  for (const { metric, profile } of turns) {
    const say = (/** @type {string} */ step, detail = '') =>
      common.say(`${profile.title}: ${step}`, detail);
    try {
      const measured = await metric.measure({ ...common, profile, say });
      all.figures.push(...(measured.figures ?? []));
      all.weights.push(...(measured.weights ?? []));
      all.shares.push(...(measured.shares ?? []));
    } catch (error) {
      all.failures.push({ what: `${profile.title}: ${metric.name}`, error });
    }
  }
  return all;
}
