import { parseArgs } from 'node:util';
import { METRICS } from './metrics';
import type { Metric } from './metrics/metric';
import { PROFILES, type Profile } from './profiles';

/** Wrong usage: printed with the usage, exit code 2. */
export class UsageError extends Error {}

/** What the command line asks for. */
export type Options = {
  /** Another site to load. */
  url: string | undefined;
  /** Size of a synthetic atlas to measure beside the atlas. */
  networks: number | undefined;
  runs: number;
  metrics: readonly (readonly [name: string, Metric])[];
  profiles: readonly (readonly [name: string, Profile])[];
  /** File for every single value. */
  json: string;
};

export const USAGE = `Usage: npm run bench -- [options]

Measures the build in out/ in headless Chromium and prints a table (Markdown).

  --url URL        measure another site's first load as well, and the ratios
  --networks N     measure a synthetic atlas of N networks as well, and the ratios (builds it first)
  --runs N         how often everything is measured (3)
  --only NAME      only this metric (may be given again): ${Object.keys(METRICS).join(', ')}
  --profile NAME   only this profile (may be given again): ${Object.keys(PROFILES).join(', ')}
  --json FILE      write every value there (.cache/bench/results.json)
  --help           this text`;

function count(option: string, value: string): number {
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new UsageError(`--${option} is "${value}": expected a whole number from 1 to 99999`);
}

/** The named entries of a record, all of them where none is named. */
function named<T>(option: string, names: readonly string[], known: Readonly<Record<string, T>>) {
  const unknown = names.find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    const expected = Object.keys(known).join(', ');
    throw new UsageError(`--${option} is "${unknown}": expected one of ${expected}`);
  }
  return Object.entries(known).filter(([name]) => names.length === 0 || names.includes(name));
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        url: { type: 'string' },
        networks: { type: 'string' },
        runs: { type: 'string', default: '3' },
        only: { type: 'string', multiple: true, default: [] },
        profile: { type: 'string', multiple: true, default: [] },
        json: { type: 'string', default: '.cache/bench/results.json' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/**
 * Reads the command line.
 *
 * @param args without the program's name
 * @throws {UsageError} naming the option that is wrong
 */
export function readOptions(args: string[]): Options | 'help' {
  const { url, networks, runs, only, profile, json, help } = parse(args);
  if (help) return 'help';
  if (url !== undefined && !(/^https?:/.test(url) && URL.canParse(url))) {
    throw new UsageError(`--url is "${url}": expected an address such as https://example.jp/`);
  }
  return {
    url,
    networks: networks === undefined ? undefined : count('networks', networks),
    runs: count('runs', runs),
    metrics: named('only', only, METRICS),
    profiles: named('profile', profile, PROFILES),
    json,
  };
}
