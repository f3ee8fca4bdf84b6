import { comesToRest, openLive, panel, pointOf, staticMap } from './support/map';
import { type Colour, colourAt, distance } from './support/pixels';
import { expect, test } from './support/test';

const SEA = [134.5, 40.5] as const;
const LAND = [143.5, 43.2] as const;

/** Sum of red, green and blue, 0–765. */
const brightness = ([red, green, blue]: Colour) => red + green + blue;

test('the map and the panel follow the system’s theme, also while they are open', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openLive(page, '');
  await comesToRest(page);
  const sea = await pointOf(page, SEA);
  const land = await pointOf(page, LAND);
  const box = await panel(page).boundingBox();
  const paper = { x: (box?.x ?? 0) + 4, y: 400 };
  const lightSea = await colourAt(page, sea);
  expect(brightness(lightSea)).toBeGreaterThan(600);
  await expect.poll(async () => brightness(await colourAt(page, land))).toBeGreaterThan(600);
  await expect.poll(async () => brightness(await colourAt(page, paper))).toBeGreaterThan(700);

  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect.poll(async () => brightness(await colourAt(page, sea))).toBeLessThan(200);
  await expect.poll(async () => brightness(await colourAt(page, land))).toBeLessThan(300);
  await expect.poll(async () => brightness(await colourAt(page, paper))).toBeLessThan(150);

  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect.poll(async () => distance(await colourAt(page, sea), lightSea)).toBe(0);
});

test.describe('with a dark theme from the start', () => {
  test.use({ colorScheme: 'dark' });

  test('in the dark theme the static map and the live map have the same sea', async ({ page }) => {
    await page.route(/(overview|detail)[^/]*\.json$/, (route) => route.abort());
    await page.goto('');
    await expect(staticMap(page)).toBeVisible();
    const sea = await pointOf(page, SEA);
    const before = await colourAt(page, sea);
    expect(brightness(before)).toBeLessThan(200);
    await page.unroute(/(overview|detail)[^/]*\.json$/);
    await openLive(page, '');
    await expect.poll(() => colourAt(page, sea)).toEqual(before);
  });

  test.use({ expectedMessages: [/ERR_FAILED/] });
});
