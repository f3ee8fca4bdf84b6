/** What the test runners' JSON reports say: how many tests passed, and which failed or were flaky. */

/**
 * @typedef {object} Results
 * @property {number} passed tests that passed, flaky ones among them
 * @property {number} skipped
 * @property {readonly string[]} failed titles of the failed tests, and of files that could not be run
 * @property {readonly string[]} flaky titles of the tests that passed only when they were tried again
 */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numPendingTests
 * @property {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {string} file
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string }[] }[]} specs
 */
/** @typedef {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} PlaywrightReport */

/**
 * @param {VitestReport} report
 * @param {string} root the project's folder, which the report's file names begin with
 * @returns {Results} a file that could not be run at all counts as one failure
 */
export function vitestResults({ numPassedTests, numPendingTests, testResults }, root) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length) : name;
    if (status === 'failed' && assertionResults.length === 0) return [`${file} could not be run`];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file} › ${test.fullName}`);
  });
  return { passed: numPassedTests, skipped: numPendingTests, failed, flaky: [] };
}

/**
 * The tests of a suite and of those in it, by their full titles.
 *
 * @param {PlaywrightSuite} suite
 * @param {string} prefix titles of the suites around it
 * @returns {{ title: string, status: string }[]}
 */
function testsOf({ title, file, suites = [], specs }, prefix = '') {
  const path = prefix === '' ? file : `${prefix} › ${title}`;
  return [
    ...specs.flatMap((spec) =>
      spec.tests.map(({ status }) => ({ title: `${path} › ${spec.title}`, status })),
    ),
    ...suites.flatMap((inner) => testsOf(inner, path)),
  ];
}

/**
 * @param {PlaywrightReport} report
 * @returns {Results} an error outside of any test counts as a failure
 */
export function playwrightResults({ suites, errors }) {
  const tests = suites.flatMap((suite) => testsOf(suite));
  const titles = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).map(({ title }) => title);
  const flaky = titles('flaky');
  return {
    passed: titles('expected').length + flaky.length,
    skipped: titles('skipped').length,
    failed: [
      ...titles('unexpected'),
      ...errors.map(({ message = 'unknown error' }) => `outside of any test: ${message}`),
    ],
    flaky,
  };
}

/**
 * The closing line, which the CI reads: `128 passed, 0 failed`.
 *
 * @param {readonly Pick<Results, 'passed' | 'failed'>[]} results
 */
export function closingLine(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed.length, 0);
  return `${passed} passed, ${failed} failed`;
}
