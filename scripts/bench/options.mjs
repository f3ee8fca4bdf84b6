/** The command line of the bench. */
import { parseArgs } from 'node:util';
import { Failure } from '../project.mjs';
import { PROFILES } from './profiles.mjs';

/**
 * @typedef {object} Options
 * @property {string | null} url another site to load
 * @property {number | null} networks size of a synthetic atlas to measure beside the atlas
 * @property {number} runs
 * @property {string[]} only names of metrics
 * @property {string[]} profiles names of profiles
 * @property {string | null} json where the figures are written
 */

/** Wrong usage: printed with the usage, exit code 2. */
export class UsageError extends Failure {}

const MOST_RUNS = 100;
const MOST_NETWORKS = 100_000;
const PROFILE_NAMES = PROFILES.map(({ name }) => name);

/** @param {readonly string[]} metrics names */
export function usage(metrics) {
  return `Usage: npm run bench -- [options]

Measures the build in out/ in headless Chromium and prints tables (Markdown); the figures also go to .cache/bench/.

  --url URL        measure another site's first load as well, and the ratios
  --networks N     measure a synthetic atlas of N networks as well, and the ratios (builds it first)
  --runs N         how often each page is loaded and each path is walked (1 to ${MOST_RUNS}; otherwise 5)
  --only NAME      only this metric (may be given again): ${metrics.join(', ')}
  --profile NAME   only this profile (may be given again): ${PROFILE_NAMES.join(', ')}
  --json FILE      write the figures there
  --help           this text`;
}

const OPTIONS = /** @type {const} */ ({
  url: { type: 'string' },
  networks: { type: 'string' },
  runs: { type: 'string', default: '5' },
  only: { type: 'string', multiple: true, default: [] },
  profile: { type: 'string', multiple: true, default: [] },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
});

/**
 * @param {string} name of the option
 * @param {string} value
 * @param {number} most
 */
function count(name, value, most) {
  if (/^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  throw new UsageError(`--${name} is "${value}": expected a whole number from 1 to ${most}`);
}

/**
 * @param {string} name of the option
 * @param {readonly string[]} values
 * @param {readonly string[]} known
 */
function names(name, values, known) {
  const wrong = values.find((value) => !known.includes(value));
  if (wrong === undefined) return values.length === 0 ? [...known] : [...new Set(values)];
  throw new UsageError(`--${name} is "${wrong}": expected one of ${known.join(', ')}`);
}

/** @param {string} value */
function webAddress(value) {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new UsageError(`--url is "${value}": expected an address such as https://example.jp/`);
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const isWrong =
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS');
    throw isWrong ? new UsageError(error.message) : error;
  }
}

/**
 * Reads the command line.
 *
 * @param {string[]} args without the program's name
 * @param {readonly string[]} metrics names of the metrics there are
 * @returns {Options | 'help'}
 * @throws {UsageError} naming the option that is wrong and what is expected
 */
export function readOptions(args, metrics) {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.json === '') throw new UsageError('--json is "": expected the name of a file');
  return {
    url: values.url === undefined ? null : webAddress(values.url),
    networks:
      values.networks === undefined ? null : count('networks', values.networks, MOST_NETWORKS),
    runs: count('runs', values.runs, MOST_RUNS),
    only: names('only', values.only, metrics),
    profiles: names('profile', values.profile, PROFILE_NAMES),
    json: values.json ?? null,
  };
}
