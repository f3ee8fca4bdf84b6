import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Texts, or parts of texts, of messages that are no problem. */
export type Expected = readonly (string | RegExp)[];

/** Console messages that tell of nothing wrong with a page. */
const HARMLESS: Expected = [
  // the test's browser, about software rendering and about what it blocks
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL has been deprecated/,
  'Service Worker registration blocked by Playwright',
  // a link was focused or pointed at, whose page was therefore fetched in advance, and not followed
  /\.css was preloaded using link preload but not used within a few seconds/,
];

function matches(text: string, patterns: Expected): boolean {
  return patterns.some((pattern) =>
    typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text),
  );
}

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `console ${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

/**
 * Watches every page of a context, popups and workers included, for what a reader must never meet: a console
 * error or warning, an uncaught error, a violation of the Content-Security-Policy, a request that leaves the
 * site's origin.
 *
 * @param origin the site's, e.g. `http://127.0.0.1:3123`
 * @param expected messages that are no problem
 * @returns the problems so far; grows while the context is used
 */
export async function watch(
  context: BrowserContext,
  origin: string,
  expected: Expected,
): Promise<string[]> {
  const problems: string[] = [];
  const report = (text: string) => {
    if (!matches(text, [...HARMLESS, ...expected])) problems.push(text);
  };

  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(describe(message));
  });
  context.on('weberror', (error) => report(`uncaught ${error.error()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      report(`request to another origin: ${request.url()}`);
    }
  });
  // A violation may leave no message in the console; the event says which directive it was.
  await context.exposeFunction('__reportPolicyViolation', (text: string) =>
    report(`policy violation: ${text}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const reporter: unknown = Reflect.get(window, '__reportPolicyViolation');
      const place = `${event.sourceFile}:${event.lineNumber}`;
      if (typeof reporter === 'function') {
        reporter(`${event.violatedDirective} ${event.blockedURI} ${place}`);
      }
    });
  });
  return problems;
}
