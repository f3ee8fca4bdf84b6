import { describe, expect, test } from 'vitest';
import { summary } from './summary.mjs';

/** @param {Partial<import('./results.mjs').Results>} some */
const results = (some) => ({ passed: 0, skipped: 0, failed: [], flaky: [], ...some });
const nothing = { failed: [], notRun: [] };

describe('the end of a test run', () => {
  test('is the closing line alone when everything passed at once', () => {
    const both = new Map([
      ['Unit tests', results({ passed: 120 })],
      ['Browser tests', results({ passed: 8 })],
    ]);
    expect(summary({ outcome: nothing, results: both })).toEqual({
      isGreen: true,
      lines: ['128 passed, 0 failed'],
    });
  });

  test('lists what failed in both runners once, without the names of their steps', () => {
    const both = new Map([
      ['Unit tests', results({ passed: 3, failed: ['a.test.ts › adds'] })],
      ['Browser tests', results({ passed: 4, failed: ['b.spec.ts › opens'] })],
    ]);
    const outcome = { failed: ['Unit tests', 'Browser tests'], notRun: [] };
    expect(summary({ outcome, results: both })).toEqual({
      isGreen: false,
      lines: ['failed: 2', '  a.test.ts › adds', '  b.spec.ts › opens', '', '7 passed, 2 failed'],
    });
  });

  test('counts a failed step as a failure and names what could not run', () => {
    const outcome = { failed: ['Production build'], notRun: ['Browser tests'] };
    const unit = new Map([['Unit tests', results({ passed: 3 })]]);
    expect(summary({ outcome, results: unit })).toEqual({
      isGreen: false,
      lines: [
        'failed: 1',
        '  Production build',
        '',
        'not run: 1',
        '  Browser tests',
        '',
        '3 passed, 1 failed',
      ],
    });
  });

  test('is red when a runner fails without a failed test', () => {
    const outcome = { failed: ['Unit tests'], notRun: [] };
    const unit = new Map([['Unit tests', results({ passed: 3 })]]);
    expect(summary({ outcome, results: unit }).lines).toContain('3 passed, 1 failed');
  });

  test('lists flaky and skipped tests before the closing line and stays green', () => {
    const browser = new Map([
      ['Browser tests', results({ passed: 2, flaky: ['b.spec.ts › opens'], skipped: 1 })],
    ]);
    expect(summary({ outcome: nothing, results: browser })).toEqual({
      isGreen: true,
      lines: [
        'flaky: 1, passed only when tried again',
        '  b.spec.ts › opens',
        '',
        'skipped: 1',
        '',
        '2 passed, 0 failed',
      ],
    });
  });
});
