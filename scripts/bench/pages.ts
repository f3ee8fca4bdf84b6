import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import { VIEWPORT } from '../lab.mjs';
import { Failure } from '../project.mjs';
import { type Profile, slowDown } from './profiles';

/** A site that is measured. */
export type Site = {
  name: string;
  /** Its address without a final slash; of another site the whole address of the page. */
  base: string;
  /** False where nothing is known of the site but its address. */
  isAtlas: boolean;
};

/** Where something is measured. */
export type Place = { browser: Browser; profile: Profile; site: Site };

/** A page that is measured, in a browser profile of its own. */
export type Opened = {
  page: Page;
  session: CDPSession;
  /** Resolves when no request is under way. */
  answered: () => Promise<void>;
};

/** The slowest map on the slowest machine is there before this. */
const TIMEOUT_MS = 90_000;
/** Time without a long task after which a page is quiet. */
const QUIET_MS = 1000;

async function recorderScript(isDrawingSkipped: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./recorder.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
    define: { IS_DRAWING_SKIPPED: String(isDrawingSkipped) },
  });
  return outputFiles[0]?.text ?? '';
}

/** Counts a page's requests. */
function watchRequests(page: Page): () => Promise<void> {
  const pending = new Set<unknown>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return async () => {
    while (pending.size > 0) await page.evaluate(() => window.recorder.nextFrame());
  };
}

/**
 * Opens a blank page with an empty cache, measures with it, and closes it.
 *
 * @param isDrawingSkipped WebGL draws nothing, as if a graphics card did it in no time
 */
export async function withPage<T>(
  { browser, profile }: Place,
  measure: (opened: Opened) => Promise<T>,
  isDrawingSkipped = false,
): Promise<T> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'ja-JP',
    // A service worker would answer from its own cache, and is not slowed down with its page.
    serviceWorkers: 'block',
  });
  try {
    context.setDefaultTimeout(TIMEOUT_MS);
    await context.addInitScript({ content: await recorderScript(isDrawingSkipped) });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session, profile);
    return await measure({ page, session, answered: watchRequests(page) });
  } finally {
    await context.close();
  }
}

/**
 * Goes to an address.
 *
 * @throws {Failure} when nothing is loaded
 */
export async function visit(page: Page, url: string) {
  try {
    await page.goto(url);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Failure(`${url} could not be loaded: ${reason}`);
  }
}

/** Waits until MapLibre has taken the static map's place. */
export async function mapIsLive(page: Page) {
  await page.waitForFunction(() => window.recorder.load().liveMs !== null);
}

/** Waits until nothing is asked for and the map has been drawn. */
export async function rest({ page, answered }: Opened) {
  await answered();
  await page.evaluate(() => window.recorder.rest());
}

/** Opens a page of the atlas, waits until its map is live and rests, and measures with it. */
export function withMap<T>(
  place: Place,
  measure: (opened: Opened) => Promise<T>,
  isDrawingSkipped = false,
): Promise<T> {
  return withPage(
    place,
    async (opened) => {
      await visit(opened.page, `${place.site.base}/`);
      await mapIsLive(opened.page);
      await rest(opened);
      return measure(opened);
    },
    isDrawingSkipped,
  );
}

/**
 * Waits until the page asks for nothing more and has had no long task for a second.
 *
 * @returns false where it does not become quiet, as a page that polls its server
 */
export async function becomesQuiet(page: Page): Promise<boolean> {
  try {
    await page.waitForLoadState('networkidle');
    await page.waitForFunction((quietMs) => {
      const { longTasks } = window.recorder.load();
      const ends = longTasks.map(({ startMs, durationMs }) => startMs + durationMs);
      return performance.now() - Math.max(0, ...ends) >= quietMs;
    }, QUIET_MS);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return false;
    throw error;
  }
}
