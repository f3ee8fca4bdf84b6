import { expect, test } from 'vitest';
import { closingLine, playwrightResults, vitestResults } from './results.mjs';

test('vitestResults names failed tests, and files that could not be run, from the project’s folder', () => {
  const report = {
    numPassedTests: 7,
    numPendingTests: 2,
    testResults: [
      {
        name: '/atlas/geo/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'bounds are finite', status: 'passed' },
          { fullName: 'bounds hold Japan', status: 'failed' },
        ],
      },
      { name: '/atlas/geo/b.test.ts', status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestResults(report, '/atlas/')).toEqual({
    passed: 7,
    skipped: 2,
    failed: ['geo/a.test.ts › bounds hold Japan', 'geo/b.test.ts could not be run'],
    flaky: [],
  });
});

test('playwrightResults counts flaky tests as passed and lists them; errors outside of tests are failures', () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
    title,
    tests: [{ status }],
  });
  const report = {
    suites: [
      {
        title: 'print.spec.ts',
        file: 'print.spec.ts',
        specs: [spec('one sheet', 'expected'), spec('no dots', 'flaky')],
        suites: [
          {
            title: 'on paper',
            file: 'print.spec.ts',
            specs: [spec('is light', 'unexpected'), spec('is not run', 'skipped')],
          },
        ],
      },
    ],
    errors: [{ message: 'the server did not start' }],
  };
  expect(playwrightResults(report)).toEqual({
    passed: 2,
    skipped: 1,
    failed: [
      'print.spec.ts › on paper › is light',
      'outside of any test: the server did not start',
    ],
    flaky: ['print.spec.ts › no dots'],
  });
});

test('closingLine adds up what passed and what failed', () => {
  const results = [
    { passed: 120, failed: [] },
    { passed: 8, failed: ['a'] },
  ];
  expect(closingLine(results)).toBe('128 passed, 1 failed');
});
