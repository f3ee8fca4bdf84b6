import type { Page, Request } from '@playwright/test';
import { becomesQuiet, mapIsLive, type Place, visit, withPage } from '../pages';
import { type Figure, type Metric, times } from './metric';

/** A task keeps the reader waiting for as long as it takes beyond this. */
const LONG_TASK_MS = 50;

/** The page of each kind that has a map, by its name in the figures. */
const PAGES = { nation: '/', prefecture: '/prefectures/akita/' };

/** The address of the first network that the atlas's first page leads to. */
async function networkAddress(base: string): Promise<string> {
  const html = await (await fetch(`${base}/`)).text();
  const address = html.match(/href="[^"]*(\/networks\/[a-z][\w-]*\/)"/)?.[1];
  if (address === undefined) throw new Error(`${base}/ leads to no network`);
  return address;
}

/** Bytes of a response's body as sent. Chromium does not tell it for a worker's script; the header does. */
async function bytesOf(request: Request): Promise<number> {
  const response = await request.response();
  const { responseBodySize } = await request.sizes();
  return responseBodySize || Number((await response?.allHeaders())?.['content-length'] ?? 0);
}

/** First paint, and the end of the last response or long task. */
function browserTimes(page: Page) {
  return page.evaluate(() => {
    const ends = performance
      .getEntriesByType('resource')
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    const { longTasks } = window.recorder.load();
    return {
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      quietMs: Math.max(
        0,
        ...ends,
        ...longTasks.map(({ startMs, durationMs }) => startMs + durationMs),
      ),
    };
  });
}

/** Loads a page with an empty cache, until it is quiet. */
function load(place: Place, name: string, url: string): Promise<Figure[]> {
  return withPage(place, async ({ page }) => {
    const bytes: Promise<number>[] = [];
    page.on('requestfinished', (request) => bytes.push(bytesOf(request)));
    await visit(page, url);
    if (place.site.isAtlas) await mapIsLive(page);
    const isQuiet = await becomesQuiet(page);
    const { longTasks, clickableMs, liveMs } = await page.evaluate(() => window.recorder.load());
    const { paintMs, quietMs } = await browserTimes(page);
    const blocking = longTasks.map(({ durationMs }) => durationMs - LONG_TASK_MS);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return [
      { name: `${name}: bytes`, unit: 'kB', values: [sum(await Promise.all(bytes)) / 1000] },
      times(`${name}: first contentful paint`, [paintMs]),
      // A frame may begin before the browser says that the one before it is on the screen.
      times(`${name}: static map clickable`, [clickableMs && Math.max(clickableMs, paintMs ?? 0)]),
      times(`${name}: map live`, [liveMs]),
      times(`${name}: quiet`, [isQuiet ? quietMs : null]),
      times(`${name}: tasks beyond ${LONG_TASK_MS} ms, in all`, [isQuiet ? sum(blocking) : null]),
    ];
  });
}

/** Bytes and times of the first load of a page of each kind with a map; of another site, of the page named. */
export const firstLoad: Metric = async (place) => {
  const { base, isAtlas } = place.site;
  if (!isAtlas) return load(place, 'nation', base);
  const figures: Figure[] = [];
  for (const [name, address] of Object.entries({ ...PAGES, network: await networkAddress(base) })) {
    figures.push(...(await load(place, name, `${base}${address}`)));
  }
  return figures;
};
