import { expect, type Locator, type Page } from '@playwright/test';
import { project } from '@/geo/mercator';
import { region } from './records';

/** A point of the page, in CSS pixels. */
export type Point = { x: number; y: number };

/** The SVG map of links: in the first paint, without scripts, without WebGL. */
export function staticMap(page: Page): Locator {
  return page.getByRole('group', {
    name: '日本地図：都道府県とネットワークへのリンク',
    includeHidden: true,
  });
}

/** MapLibre's canvas. */
export function liveMap(page: Page): Locator {
  return page.getByRole('application', { name: '日本地図' });
}

/** The element around the map once MapLibre has taken over. */
export function liveRoot(page: Page): Locator {
  return page.locator('[data-live]');
}

/** A network's marker on the live map. */
export function marker(page: Page, name: string): Locator {
  return liveRoot(page).getByRole('link', { name, exact: true });
}

/** All markers on the live map, in the order of their tab stops. */
export function markers(page: Page): Locator {
  return liveRoot(page).locator('a:not(svg *)[href*="/networks/"]');
}

/** The box beside the pointer that tells of the place with this name. */
export function tooltip(page: Page, name: string): Locator {
  return liveRoot(page).getByText(name, { exact: true }).locator('..');
}

/** The panel beside the map. */
export function panel(page: Page): Locator {
  return page.getByRole('main');
}

/** The legend's button of a scope. */
export function legendButton(page: Page, label: string): Locator {
  return page.getByRole('list', { name: /^凡例/ }).getByRole('button', { name: label });
}

/** So long a busy machine without a graphics card may need to draw the first map. */
const MAX_TAKE_OVER_MS = 45_000;

/** Waits until MapLibre stands in the static map's place. */
export async function becomesLive(page: Page): Promise<void> {
  await expect(liveRoot(page)).toHaveCount(1, { timeout: MAX_TAKE_OVER_MS });
  await expect(liveMap(page)).toBeVisible();
}

/** Opens an address (relative to the site) and waits until its scripts have started: before, links are just links. */
export async function openScripted(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('search').getByRole('combobox')).toBeVisible();
}

/** Opens an address (relative to the site) and waits for the live map. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await becomesLive(page);
}

/** Frames in a row without movement after which the camera has come to rest. */
const RESTING_FRAMES = 6;

/** Waits until the camera rests: no marker has moved for a while. */
export async function comesToRest(page: Page): Promise<void> {
  await liveRoot(page).evaluate(async (root, restingFrames) => {
    const positions = () =>
      [...root.querySelectorAll('a:not(svg *)[href*="/networks/"]')]
        .map((link) => {
          const { x, y } = link.getBoundingClientRect();
          return `${x} ${y}`;
        })
        .join();
    let before = positions();
    for (let resting = 0; resting < restingFrames; resting++) {
      await new Promise(requestAnimationFrame);
      const now = positions();
      if (now !== before) resting = 0;
      before = now;
    }
  }, RESTING_FRAMES);
}

/** Middle of the map element. */
export async function centreOfMap(page: Page): Promise<Point> {
  const box = await liveMap(page).boundingBox();
  if (!box) throw new Error('the map is not live');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the middle of the map element. */
export async function clickCentre(page: Page): Promise<void> {
  const { x, y } = await centreOfMap(page);
  await page.mouse.click(x, y);
}

/**
 * Where a place is on the page as the static map draws it, and, until the reader moves the camera,
 * MapLibre too. The static map follows the selection even when it is hidden.
 *
 * @param place longitude and latitude in degrees
 */
export async function pointOf(page: Page, place: readonly [number, number]): Promise<Point> {
  const [x, y] = project(place);
  return staticMap(page)
    .locator('a[href*="/prefectures/"]')
    .first()
    .evaluate(
      (link, [mapX, mapY]) => {
        const matrix = link instanceof SVGGraphicsElement ? link.getScreenCTM() : null;
        if (!matrix) throw new Error('the static map is not drawn');
        const point = new DOMPoint(mapX, mapY).matrixTransform(matrix);
        return { x: point.x, y: point.y };
      },
      [x, y] as const,
    );
}

/** Where a region's label point is on the page; see {@link pointOf}. */
export async function labelPointOf(page: Page, key: string): Promise<Point> {
  return pointOf(page, region(key).labelPoint);
}

/** Camera of the address (`#map=`) that shows a place in the middle of the map. */
export function cameraAt([longitude, latitude]: readonly [number, number], zoom: number): string {
  return `#map=${zoom}/${latitude}/${longitude}`;
}

/** Path, query and fragment of the page's address, without the site's own path. */
export function addressOf(page: Page, baseURL: string | undefined): string {
  return page.url().replace(baseURL ?? '', '/');
}
