import { expect, test } from 'vitest';
import { closingLine, playwrightCounts, vitestCounts } from './test-counts.mjs';

test('Vitest’s tests are counted, and a file that could not be run is a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('Playwright’s tests are counted, flaky ones and errors outside of tests as failures', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] };
  expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test('the closing line adds them up', () => {
  const unit = { passed: 120, failed: 0, skipped: 0 };
  expect(closingLine([unit, { passed: 8, failed: 1, skipped: 1 }])).toBe('128 passed, 1 failed');
});
