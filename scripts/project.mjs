/**
 * Where things are and how the scripts talk: shared by start, build, test and budget.
 * Node built-ins only, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder of static files that the build writes. */
export const OUT = join(ROOT, 'out');

/** A failure whose message is all the reader needs: printed without a stack. */
export class Failure extends Error {}

/**
 * The sub-path the site is served under: `''` or `/atlas`.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {string}
 * @throws {Failure} when BASE_PATH is not of that form
 */
export function basePath(env = process.env) {
  const value = env.BASE_PATH ?? '';
  if (value !== '' && !/^(\/[\w.~-]+)+$/.test(value)) {
    throw new Failure(
      `BASE_PATH is "${value}": expected a path such as /atlas, without a final slash`,
    );
  }
  return value;
}

/**
 * The public address of the site, for canonical links: an http(s) URL, or null when not known.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null}
 * @throws {Failure} when SITE_URL is not an http(s) URL
 */
export function siteUrl(env = process.env) {
  const value = env.SITE_URL ?? '';
  if (value === '') return null;
  if (!/^https?:\/\/[^/]/.test(value) || !URL.canParse(value)) {
    throw new Failure(`SITE_URL is "${value}": expected an address such as https://example.jp`);
  }
  const { origin } = new URL(value);
  if (value !== origin && value !== `${origin}/`) {
    throw new Failure(
      `SITE_URL is "${value}": expected the origin alone (${origin}); a sub-path goes into BASE_PATH`,
    );
  }
  return value;
}

/**
 * Whether the site is to keep copies of itself in browsers, for use without a network.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {boolean}
 * @throws {Failure} when OFFLINE_COPY is neither `on` nor `off`
 */
export function hasOfflineCopy(env = process.env) {
  const value = env.OFFLINE_COPY || 'on';
  if (value !== 'on' && value !== 'off') {
    throw new Failure(`OFFLINE_COPY is "${value}": expected on or off`);
  }
  return value === 'on';
}

/**
 * A duration for people: `0.4 s`, `12 s`, `2 min 5 s`.
 *
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * Runs a command, in the project's folder unless told otherwise, with this terminal's output; resolves to its
 * exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {Record<string, string>} [options.env]
 * @param {boolean} [options.quiet] hold the output back and print it only if the command fails
 * @param {boolean} [options.shell]
 * @param {(text: string) => void} [options.onOutput] called with the output as it comes, when it is held back
 * @returns {Promise<number>} exit code; 127 when the command does not exist
 */
export function run(command, args, options = {}) {
  const { cwd = ROOT, env = {}, quiet = false, shell = false, onOutput } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    children.add(child);
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        held.push(chunk);
        onOutput?.(String(chunk));
      });
    }
    child.on('error', (error) => {
      children.delete(child);
      if ('code' in error && error.code === 'ENOENT') resolve(127);
      else reject(error);
    });
    child.on('close', (code) => {
      children.delete(child);
      if (code !== 0) process.stderr.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/** How often to look whether npm is still there. */
const PARENT_WATCH_MS = 200;

/**
 * Calls back when this process is asked to end: by SIGINT, by SIGTERM, or because the shell that npm runs
 * scripts in is gone. That shell dies of the signal npm passes on, and does not pass it on itself.
 *
 * @param {(signal: 'SIGINT' | 'SIGTERM') => void} callback
 * @returns {() => void} stops listening
 */
export function onEnd(callback) {
  const interrupted = () => callback('SIGINT');
  const terminated = () => callback('SIGTERM');
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', terminated);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) terminated();
  }, PARENT_WATCH_MS).unref();
  if (process.env.npm_lifecycle_event === undefined) clearInterval(watch);
  return () => {
    clearInterval(watch);
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', terminated);
  };
}

/**
 * When this process is asked to end, ends what `run` has started with it: an interrupted build leaves
 * nothing running.
 *
 * @returns {() => void} undoes it, for when the process has another way to end
 */
export function endWithChildren() {
  return onEnd((signal) => {
    for (const child of children) child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * Runs a script's main function: a Failure prints its one line, anything else its stack; exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Whether this module is the one Node was asked to run (and not imported).
 *
 * @param {string} moduleUrl `import.meta.url`
 */
export function isMain(moduleUrl) {
  const entry = process.argv[1];
  return entry !== undefined && fileURLToPath(moduleUrl) === realpathSync(entry);
}
