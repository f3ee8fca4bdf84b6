/** How many tests passed and failed, as the runners' own reports say. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {object} report Vitest's JSON report
 * @returns {Counts} a file that could not be run at all counts as one failure
 */
export function vitestCounts(report) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
      report
    );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
  };
}

/**
 * @param {object} report Playwright's JSON report
 * @returns {Counts} an error outside of any test counts as a failure
 */
export function playwrightCounts(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */ (
      report
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The closing line: `128 passed, 0 failed`.
 *
 * @param {readonly Counts[]} counts
 */
export function closingLine(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
