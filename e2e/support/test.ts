import { test as base, type ConsoleMessage, expect } from '@playwright/test';

/** What a test may meet without failing: texts, or parts of texts, of console messages. */
export interface Expectations {
  /** e.g. `[/404/]` where the test asks for a page that is not there. */
  expectedMessages: (string | RegExp)[];
}

/** Console messages that are Chromium's own about its software rendering, not about the page. */
const OF_THE_TEST_BROWSER = [
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL has been deprecated/,
];

function matches(text: string, patterns: readonly (string | RegExp)[]): boolean {
  return patterns.some((pattern) =>
    typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text),
  );
}

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `console ${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

/**
 * The test function of this project. Every test fails on a console error or warning, an uncaught error, a
 * violation of the Content-Security-Policy, and a request that leaves the site's origin — in every page of its
 * context, popups and workers included.
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
      const problems: string[] = [];
      const allowed = [...OF_THE_TEST_BROWSER, ...expectedMessages];
      const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;

      context.on('console', (message) => {
        const type = message.type();
        if ((type === 'error' || type === 'warning') && !matches(message.text(), allowed)) {
          problems.push(describe(message));
        }
      });
      context.on('weberror', (error) => {
        const text = String(error.error());
        if (!matches(text, allowed)) problems.push(`uncaught ${text}`);
      });
      context.on('request', (request) => {
        const { protocol, origin: target } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && target !== origin) {
          problems.push(`request to another origin: ${request.url()}`);
        }
      });
      // A violation may leave no message in the console; the event says which directive it was.
      await context.exposeFunction('__reportPolicyViolation', (text: string) => {
        if (!matches(text, allowed)) problems.push(`policy violation: ${text}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(window, '__reportPolicyViolation');
          const text = `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`;
          if (typeof report === 'function') report(text);
        });
      });

      await use(undefined);
      expect(problems, 'nothing goes wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
