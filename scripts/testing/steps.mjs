/** Runs the steps of `npm test`: one that fails stops only those that need it. */
import { duration, Failure } from '../project.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} [needs] titles of earlier steps without which this one cannot run
 * @property {() => Promise<unknown>} work throws where it fails
 */

/**
 * How the steps ended, by title.
 *
 * @typedef {object} Outcome
 * @property {readonly string[]} failed
 * @property {readonly string[]} notRun those that needed one that failed or was not run itself
 */

/**
 * Runs steps one after another.
 *
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} [say]
 * @returns {Promise<Outcome>}
 */
export async function runSteps(steps, say = console.log) {
  /** @type {string[]} */
  const failed = [];
  /** @type {string[]} */
  const notRun = [];
  for (const { title, needs = [], work } of steps) {
    const missing = needs.filter((need) => failed.includes(need) || notRun.includes(need));
    if (missing.length > 0) {
      notRun.push(title);
      say(`\n– ${title}: not run, because it needs: ${missing.join(', ')}`);
      continue;
    }
    say(`\n▸ ${title}`);
    const start = performance.now();
    try {
      await work();
      say(`✓ ${title}: ${duration(performance.now() - start)}`);
    } catch (error) {
      failed.push(title);
      say(error instanceof Failure ? error.message : String(error));
      say(`✗ ${title}: failed after ${duration(performance.now() - start)}`);
    }
  }
  return { failed, notRun };
}
