import { test as base, expect } from '@playwright/test';
import { watch } from './guards';

/** What a test may meet without failing. */
export interface Expectations {
  /** Parts of console messages, e.g. `['404']` where the test asks for a page that is not there. */
  expectedMessages: (string | RegExp)[];
}

/**
 * The test function of this project: every test also fails on what its pages say in the console, on a
 * violation of their policy, and on a request that leaves the site's origin.
 *
 * @example
 * test.describe('an unknown address', () => {
 *   test.use({ expectedMessages: ['404'] });
 *   test('says what may have been meant', async ({ page }) => { … });
 * });
 */
export const test = base.extend<Expectations & { guards: undefined }>({
  expectedMessages: [[], { option: true }],
  guards: [
    async ({ context, baseURL, expectedMessages }, use) => {
      const problems = await watch(context, new URL(baseURL ?? '').origin, expectedMessages);
      await use(undefined);
      expect(problems, 'nothing goes wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
