import type { CDPSession } from '@playwright/test';
import { type Opened, rest, withMap } from '../pages';
import type { Figure, Metric } from './metric';

/** The page is measured after the first round and after the last: what a round needs again is no leak. */
const ROUNDS = 5;

/** Links of the panel, in the order in which a round follows them: two prefectures with an area of theirs, a third. */
const LINKS = [
  ...['hokkaido', 'yamagata'].flatMap((slug) => [
    `a[href$="/prefectures/${slug}/"]`,
    'a[href*="/areas/"]',
    `nav a[href$="/prefectures/${slug}/"]`,
    'nav li:first-child a',
  ]),
  'a[href$="/prefectures/okinawa/"]',
  'nav li:first-child a',
];

/** Follows a link of the panel and waits until the panel has another heading and the map rests. */
async function follow(opened: Opened, link: string) {
  const { page } = opened;
  const before = await page.locator('#panel h1').textContent();
  await page.locator(`#panel ${link}`).first().click();
  await page.waitForFunction(
    (text) => (document.querySelector('#panel h1')?.textContent ?? text) !== text,
    before,
  );
  await rest(opened);
}

/** What the page holds after all garbage is collected. */
async function sizes(session: CDPSession, navigations: number): Promise<Figure[]> {
  await session.send('HeapProfiler.enable');
  // What the first collection finalises the second can free.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const after = `after ${navigations} navigations`;
  return [
    { name: `JavaScript heap ${after}`, unit: 'MB', values: [usedSize / 1e6] },
    { name: `DOM nodes ${after}`, unit: '', values: [nodes] },
    { name: `event listeners ${after}`, unit: '', values: [jsEventListeners] },
  ];
}

/** Whether what the page holds grows with the pages that were looked at. */
export const memory: Metric = (place) =>
  withMap(place, async (opened) => {
    const figures: Figure[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      for (const link of LINKS) await follow(opened, link);
      if (round === 1 || round === ROUNDS) {
        figures.push(...(await sizes(opened.session, round * LINKS.length)));
      }
    }
    return figures;
  });
