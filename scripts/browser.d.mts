/** Types of browser.mjs, for the Playwright configuration. */

/** Path of a Chromium that starts, or null. */
export function findBrowser(): string | null;

/** Path of a Chromium, installed if there was none. */
export function getBrowser(): Promise<string>;
