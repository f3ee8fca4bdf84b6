import { expectNoFindings } from './support/axe';
import { labelPointOf, liveRoot, panel, pointOf, staticMap } from './support/map';
import { colourAt } from './support/pixels';
import { expect, test } from './support/test';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--disable-3d-apis'];
    await use({ ...launchOptions, args });
  },
});

test('where there is no WebGL the static map stays and leads on', async ({ page, baseURL }) => {
  const boundaries = page.waitForResponse(/(overview|detail)[^/]*\.json$/);
  await page.goto('');
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl2')),
    'the browser has no WebGL',
  ).toBeNull();
  await (await boundaries).finished();
  await expect(staticMap(page)).toBeVisible();

  const akita = await labelPointOf(page, 'akita');
  await page.mouse.click(akita.x - 2, akita.y + 16);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('秋田県');
  await expect(
    staticMap(page).getByRole('link', { name: '秋田県 県南', exact: true }),
  ).toBeVisible();

  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(
    '地域医療情報連携ネットワーク',
  );
  await expect(staticMap(page)).toBeVisible();
  await expect(liveRoot(page)).toHaveCount(0);
});

test('the static map tells what is under the pointer', async ({ page }) => {
  await page.goto('');
  const akita = await labelPointOf(page, 'akita');
  // before the scripts have started nothing listens: point again until something answers
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.mouse.move(akita.x - 2, akita.y + 16);
    await expect(page.getByText('あきたハートフルネット', { exact: true })).toHaveCount(2, {
      timeout: 200,
    });
  }).toPass();
});

test('the static map outlines the municipality that was looked up', async ({ page }) => {
  const inYonezawa = [140.16, 37.8] as const;
  const outside = [139.78, 38.1] as const;
  await page.goto('areas/0603/');
  const seen = async () => [
    await colourAt(page, await pointOf(page, inYonezawa)),
    await colourAt(page, await pointOf(page, outside)),
  ];
  const [yonezawa, oguni] = await seen();
  expect(yonezawa, 'one colour before').toEqual(oguni);
  await page.goto('areas/0603/?municipality=06202');
  await expect.poll(async () => (await seen())[0]).not.toEqual(yonezawa);
  await expect.poll(async () => (await seen())[1]).toEqual(oguni);
});

for (const address of ['', 'areas/0603/']) {
  test(`axe finds nothing on the static map of /${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(staticMap(page)).toBeVisible();
    await expectNoFindings(page);
  });
}
