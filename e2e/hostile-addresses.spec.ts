import { expectPage, expectToStand, randomTails, systematicTails } from './support/hostile';
import { expect, test } from './support/test';

/** Every kind of page by its path and its heading. */
const PAGES = [
  ['', '地域医療情報連携ネットワーク'],
  ['prefectures/akita/', '秋田県'],
  ['areas/0603/', '置賜 山形県'],
  ['networks/oki-net/', 'OKI-net（おきねっと）'],
  ['networks/', 'ネットワーク一覧'],
  ['compare/', 'ネットワークを比べる'],
  ['statistics/', 'データで見る'],
  ['glossary/', '用語集'],
  ['about/', 'このアトラスについて'],
] as const;

/** Random tails for each page, none for two of them. */
const EACH = 60;
const random = randomTails(EACH * PAGES.length);

// the map is drawn as links here: without WebGL a page is there at once
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--disable-3d-apis'];
    await use({ ...launchOptions, args });
  },
});

test.describe('whatever stands behind the path', () => {
  for (const [index, [path, heading]] of PAGES.entries()) {
    test(`/${path} with hostile queries and fragments stays the page it is, and takes nothing of them in`, async ({
      page,
    }) => {
      const tails = [...systematicTails, ...random.slice(index * EACH, (index + 1) * EACH)];
      const { query, hash } = tails[index * 5] ?? { query: '', hash: '' };
      await expectPage(page, path + query + hash, heading);
      await expectToStand(page, tails, heading);
    });
  }

  test('the comparison names unknown networks as the text they are', async ({ page }) => {
    const script = '<script>window.__pwned=1</script>';
    await expectPage(page, `compare/?compare=${script},__proto__`, 'ネットワークを比べる');
    await expect(page.getByText(`「${script}」「__proto__」というネットワークは`)).toBeVisible();
  });
});

test.describe('an address of nothing', () => {
  test.use({ expectedMessages: [/Failed to load resource.* (400|404|431)/] });

  test('an address of nothing gets the page that says so, whatever it is', async ({ page }) => {
    const paths = [
      ...['__proto__/', 'areas/constructor/', 'networks/toString/'],
      ...['prefectures/%00/', 'areas/99999999999999999999/', 'networks/..%2f..%2fx/'],
      ...[
        '%3Cscript%3Ewindow.__pwned=1%3C%2Fscript%3E/',
        '%22onload=window.__pwned=1/',
        '%',
        '%ff/',
      ],
      ...[
        'networks/%EF%BF%BF/',
        'prefectures/%E2%80%AEatika/',
        '%ed%a0%80/',
        `${'a'.repeat(8000)}/`,
      ],
      ...['data/__proto__.json', 'embed/networks/constructor/', 'compare/records/__proto__.json'],
    ];
    for (const path of paths) await expectPage(page, path, 'ページが見つかりません');
  });

  test('an address too long for any server gets a page that leads to the map', async ({
    page,
    baseURL,
  }) => {
    await expectPage(page, `?q=${'a'.repeat(20_000)}`, 'アドレスが長すぎます');
    await page.getByRole('link', { name: '地図から探す' }).click();
    await expect(page).toHaveURL(baseURL ?? '');
  });
});
