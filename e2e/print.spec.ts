import type { Page } from '@playwright/test';
import { pdfText } from '@/data/import/text/pdf';
import { openLive } from './support/map';
import { readQrCode } from './support/qr';
import { expect, test } from './support/test';

// what is printed does not follow it
test.use({ colorScheme: 'dark' });

/** The text of the page as printed, without spaces, which a PDF has where it likes. */
async function printed(page: Page): Promise<{ text: string; pages: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { lines } = await pdfText(pdf);
  const text = lines.map((line) => line.text).join('');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { text: text.normalize('NFKC').replace(/\s+/g, ''), pages };
}

/** The page as it is laid out for paper. */
async function preview(page: Page): Promise<void> {
  // the reader does something before they print, and with it comes what draws the code
  await page.mouse.move(900, 400);
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('img', { name: 'QRコード' })).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('a region is one sheet, with its map, figures and link', async ({ page, baseURL }) => {
  await openLive(page, 'prefectures/akita/');
  const { text, pages } = await printed(page);
  expect(pages).toBe(1);
  for (const words of [
    '秋田県',
    '959,502人',
    'あきたハートフルネット',
    '県北',
    '210,061',
    '全県域',
    '国土数値情報',
    `${baseURL}prefectures/akita/`,
  ])
    expect(text).toContain(words);
  for (const control of ['共有', '比較に追加', '色分け', '用語集'])
    expect(text).not.toContain(control);
});

test('a network is printed with everything its sheet states', async ({ page, baseURL }) => {
  await openLive(page, 'networks/aomori-medicalnet/');
  const { text, pages } = await printed(page);
  expect(pages).toBeLessThanOrEqual(4);
  for (const words of [
    'あおもりメディカルネット',
    '1,886,000円',
    '1,603,000円',
    '記載なし',
    '対象地域の記載なし',
    '260,000千円',
    '事例紹介',
    `${baseURL}networks/aomori-medicalnet/`,
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('目次');
});

test('a comparison and the table are printed across', async ({ page, baseURL }) => {
  await page.goto('compare/?compare=oki-net,akita-heartful');
  await expect(page.getByRole('rowheader', { name: /代表団体/ })).toBeVisible();
  const comparison = await printed(page);
  expect(comparison.text).toContain('置賜地域医療情報ネットワーク協議会');
  expect(comparison.text).toContain(`${baseURL}compare/?compare=oki-net,akita-heartful`);
  expect(comparison.text).not.toContain('差のある項目だけ');

  await page.goto('networks/');
  const table = await printed(page);
  expect(table.text).toContain('いしかわ診療情報共有ネットワーク');
  expect(table.text).not.toContain('CSVで保存');
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString('latin1')).toMatch(/\/MediaBox \[0 0 84\d(\.\d+)? 59\d(\.\d+)?\]/);
});

test('a comparison printed before its networks have arrived waits for them', async ({ page }) => {
  // asked for without waiting they never arrive; the page's own request before it is printed does
  await page.route('**/compare/records/*.json', (route) =>
    route.request().resourceType() === 'fetch' ? undefined : route.continue(),
  );
  await page.goto('compare/?compare=oki-net,akita-heartful');
  await expect(page.getByRole('rowheader', { name: /代表団体/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: '…' }).first()).toBeVisible();
  const { text } = await printed(page);
  expect(text).toContain('置賜地域医療情報ネットワーク協議会');
  expect(text).not.toContain('...');
});

test('the code on the sheet leads back to the page, with the reader’s camera', async ({
  page,
  baseURL,
}) => {
  await openLive(page, 'prefectures/akita/#map=8/39.72/140.1');
  await preview(page);
  const code = page.getByRole('img', { name: 'QRコード' });
  expect(await readQrCode(code)).toBe(`${baseURL}prefectures/akita/#map=8/39.72/140.1`);
});

test('the sheet is light and its map is drawn, whatever the theme', async ({ page }) => {
  await openLive(page, 'areas/0603/?municipality=06202');
  await preview(page);
  await expect(page.getByRole('group', { name: /^日本地図/ })).toBeVisible();
  await expect(page.locator('canvas')).toBeHidden();
  const fill = (code: string) =>
    page
      .locator(`svg use[href$="#${code}"]`)
      .last()
      .evaluate((use) => getComputedStyle(use).stroke);
  expect(await fill('a0603')).toBe('rgb(13, 43, 51)');
  const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe('rgb(22, 36, 43)');
});

test('no row is cut in two', async ({ page }) => {
  for (const address of ['networks/oki-net/', 'networks/', 'prefectures/hokkaido/']) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('main tr, main dl > div, main li')].filter(
          (row) => getComputedStyle(row).breakInside !== 'avoid',
        ).length,
    );
    expect(cut, address).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  }
});
