/** The end of `npm test`: everything that failed in one list, flaky tests as what they are, and the closing line. */
import { closingLine } from './results.mjs';

/**
 * @param {string} heading
 * @param {readonly string[]} titles
 * @param {string} [note] after the number
 * @returns {string[]} nothing where there is nothing to list
 */
function list(heading, titles, note = '') {
  if (titles.length === 0) return [];
  return [`${heading}: ${titles.length}${note}`, ...titles.map((title) => `  ${title}`), ''];
}

/**
 * @param {object} run
 * @param {import('./steps.mjs').Outcome} run.outcome
 * @param {ReadonlyMap<string, import('./results.mjs').Results>} run.results of the test runners, by title of their step
 * @returns {{ lines: string[], isGreen: boolean }} the last line is the CI's
 */
export function summary({ outcome, results }) {
  const all = [...results.values()];
  // A step whose tests are named need not be named as well.
  const steps = outcome.failed.filter((title) => !results.get(title)?.failed.length);
  const failed = [...steps, ...all.flatMap((result) => result.failed)];
  const flaky = all.flatMap((result) => result.flaky);
  const skipped = all.reduce((sum, result) => sum + result.skipped, 0);
  return {
    isGreen: failed.length === 0,
    lines: [
      ...list('failed', failed),
      ...list('not run', outcome.notRun),
      ...list('flaky', flaky, ', passed only when tried again'),
      ...(skipped > 0 ? [`skipped: ${skipped}`, ''] : []),
      closingLine([...all, { passed: 0, failed: steps }]),
    ],
  };
}
