import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { Deployment } from './deployment';
import { writeNextBuild } from './next-build';
import { test as base } from './test';

const OUT = fileURLToPath(new URL('../../out', import.meta.url));

/** What the browser says of requests that nobody answers and of the offline page, and Next of missing payloads. */
export const WITHOUT_NETWORK = [/ERR_CONNECTION_REFUSED|Failed to fetch RSC payload|status of 503/];

type Site = {
  /** Name of this machine in the address; any but a loopback name is no secure context over plain http. */
  host: string;
  site: Deployment;
  nextBuildFolder: string;
  /** Writes a later build; `isOn`: whether it keeps copies. */
  nextBuild: (isOn?: boolean) => Promise<string>;
};

/** Tests with a server of their own, in place of the one that the others share. */
export const test = base.extend<Site>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  nextBuildFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'renkei-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  // the server goes before the folder that it may serve
  site: async ({ nextBuildFolder: _ }, use) => {
    const site = await Deployment.open(OUT);
    await use(site);
    await site.stop();
  },
  host: ['127.0.0.1', { option: true }],
  baseURL: async ({ site, host }, use) => use(site.url.replace('127.0.0.1', host)),
  nextBuild: async ({ nextBuildFolder }, use) => {
    await use(async (isOn) => {
      await writeNextBuild(OUT, nextBuildFolder, isOn);
      return nextBuildFolder;
    });
  },
});

/** So long a page may need to come to rest and to copy everything, or a later build to take over, on a busy machine. */
export const MAX_COPYING_MS = 60_000;

/** Waits until the copies are complete, the page that is open among them if it is not copied anyway. */
export async function copied(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const kept = await caches.match(location.pathname, { ignoreVary: true });
      const { controller } = navigator.serviceWorker;
      const isPacked = !/areas|about|glossary|statistics/.test(location.pathname);
      return names.length > 0 && controller !== null && (isPacked || kept !== undefined);
    });
  await expect.poll(isKept, { timeout: MAX_COPYING_MS }).toBe(true);
}

/** Waits until a later build's worker has taken over, and has fetched anew the page that is open. */
export async function renewed(page: Page, before: readonly string[]): Promise<void> {
  const isRenewed = () =>
    page.evaluate(async (old) => {
      const registration = await navigator.serviceWorker.ready;
      const isNew = (await caches.keys()).filter((name) => !old.includes(name));
      const kept = await Promise.all(
        isNew.map((cacheName) => caches.match(location.pathname, { cacheName, ignoreVary: true })),
      );
      return registration.active?.state === 'activated' && kept.some(Boolean);
    }, before);
  await expect.poll(isRenewed, { timeout: MAX_COPYING_MS }).toBe(true);
}

/** How many service workers are registered. */
export function registrations(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** Names of the caches with copies, in the order in which they were made. */
export function copies(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

export { expect };
