import { comesToRest, liveMap, liveRoot, marker, openLive, panel } from './support/map';
import { expect, test } from './support/test';

test('one map serves ten navigations by panel, trail, marker, back and forward', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const canvases = new Set<HTMLCanvasElement>();
    const getContext = HTMLCanvasElement.prototype.getContext;
    const counting = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (kind.startsWith('webgl')) canvases.add(this);
      return Reflect.apply(getContext, this, [kind, ...rest]);
    };
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', counting);
    Reflect.set(window, 'webglCanvases', canvases);
  });
  const contexts = () =>
    page.evaluate(() => {
      const canvases: unknown = Reflect.get(window, 'webglCanvases');
      return canvases instanceof Set ? canvases.size : Number.NaN;
    });

  await openLive(page, '');
  const first = await liveMap(page).elementHandle();
  const contextsAtFirst = await contexts();
  expect(contextsAtFirst).toBeGreaterThan(0);

  const crumb = (name: string) =>
    page.getByRole('navigation', { name: '現在の位置' }).getByRole('link', { name });
  const link = (name: string) => panel(page).getByRole('link', { name, exact: true });
  const round = [
    ['prefectures/yamagata/', () => link('山形').click()],
    ['areas/0603/', () => link('置賜').click()],
    ['networks/oki-net/', () => link('OKI-net').click()],
    ['prefectures/yamagata/', () => crumb('山形県').click()],
    ['networks/oki-net/', () => marker(page, 'OKI-net').click()],
    ['', () => page.getByRole('link', { name: '連携アトラス' }).click()],
    ['prefectures/akita/', () => link('秋田').click()],
    ['', () => page.goBack()],
    ['prefectures/akita/', () => page.goForward()],
    ['', () => crumb('日本').click()],
  ] as const;
  for (const [address, go] of round) {
    await go();
    await expect(page).toHaveURL(`${baseURL}${address}`);
    await comesToRest(page);
  }

  await expect(liveRoot(page)).toHaveCount(1);
  await expect(page.locator('canvas')).toHaveCount(1);
  expect(await liveMap(page).evaluate((canvas, before) => canvas === before, first)).toBe(true);
  expect(await contexts()).toBe(contextsAtFirst);
});
