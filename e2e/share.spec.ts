import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from './support/axe';
import { comesToRest, liveMap, openLive } from './support/map';
import { colourIn, pixelsOf } from './support/picture';
import { readQrCode } from './support/qr';
import { expect, test } from './support/test';

/** Opens the dialog; until the scripts have started there is no button. */
async function share(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '共有', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'このページを共有' });
  await expect(dialog).toBeVisible();
  return dialog;
}

const link = (dialog: Locator) => dialog.getByRole('textbox', { name: 'リンク' });

test('a reader copies the link to a filtered page', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?scope=prefecture&compare=oki-net');
  const dialog = await share(page);
  await dialog.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(dialog.getByText('コピーしました')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}?scope=prefecture&compare=oki-net`);
});

test('without a clipboard the link is selected to be copied', async ({ page, baseURL }) => {
  // as on a hospital's plain http
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('glossary/');
  const dialog = await share(page);
  await dialog.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(dialog.getByText(/選択しました。Ctrl\+C/)).toBeVisible();
  await expect(link(dialog)).toBeFocused();
  const selected = await link(dialog).evaluate((field) =>
    field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : null,
  );
  expect(selected).toBe(`${baseURL}glossary/`);
});

test('the camera goes along only when it is asked for', async ({ page, baseURL }) => {
  await page.goto('prefectures/akita/#map=8/39.72/140.1');
  const dialog = await share(page);
  await expect(link(dialog)).toHaveValue(`${baseURL}prefectures/akita/`);
  await dialog.getByRole('checkbox', { name: 'いまの地図の位置と縮尺も含める' }).check();
  await expect(link(dialog)).toHaveValue(`${baseURL}prefectures/akita/#map=8/39.72/140.1`);
});

test('a phone reads the link from the code', async ({ page, baseURL }) => {
  await page.goto('areas/0603/?municipality=06202');
  const dialog = await share(page);
  const code = dialog.getByRole('img', { name: 'リンクのQRコード' });
  expect(await readQrCode(code)).toBe(`${baseURL}areas/0603/?municipality=06202`);
});

test('a page is quoted with its address and the day', async ({ page, baseURL }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T03:00:00Z'));
  await page.goto('networks/oki-net/');
  const dialog = await share(page);
  await expect(dialog.getByRole('textbox', { name: '引用' })).toHaveValue(
    new RegExp(`^「OKI-net.*」連携アトラス、${baseURL}networks/oki-net/（2026年11月20日閲覧）。$`),
  );
});

test('regions and networks can be embedded, the nation and documents not', async ({
  page,
  baseURL,
}) => {
  const code = (dialog: Locator) => dialog.getByRole('textbox', { name: '埋め込みコード' });
  await page.goto('networks/oki-net/');
  await expect(code(await share(page))).toHaveValue(
    new RegExp(`^<iframe src="${baseURL}embed/networks/oki-net/" title="OKI-net[^"]*"`),
  );
  for (const address of ['', 'about/']) {
    await page.goto(address);
    await expect(code(await share(page))).toHaveCount(0);
  }
});

test('Esc closes the dialog and nothing else, and the keyboard is back at the button', async ({
  page,
  baseURL,
}) => {
  await openLive(page, 'prefectures/akita/');
  const button = page.getByRole('button', { name: '共有', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
});

test.describe('a picture of the map', () => {
  /** Saves a picture and returns the file. */
  async function save(page: Page, kind: 'PNG' | 'SVG'): Promise<{ name: string; file: Buffer }> {
    const dialog = await share(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `${kind}を保存` }).click();
    const saved = await download;
    await expect(dialog.getByText('保存しました')).toBeVisible();
    return { name: saved.suggestedFilename(), file: await readFile(await saved.path()) };
  }

  test('the map saved as SVG has title, legend, scale, attribution and names, and nothing from elsewhere', async ({
    page,
  }) => {
    await openLive(page, 'areas/0603/?municipality=06202');
    const { name, file } = await save(page, 'SVG');
    expect(name).toBe('renkei-atlas-areas-0603.svg');
    const svg = file.toString();
    const texts = await page.evaluate((source) => {
      const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
      return [...picture.querySelectorAll('text')].map((text) => text.textContent ?? '');
    }, svg);
    expect(texts).toEqual(
      expect.arrayContaining([
        '山形県 置賜',
        '全県域',
        '二次医療圏',
        '未収録',
        'OKI-net',
        '置賜',
        '米沢市',
        '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
      ]),
    );
    expect(texts.filter((text) => /^(1|2|5)0* k?m$/.test(text))).toHaveLength(1);
    expect(svg.match(/\b(href|src)=|url\((?!#)/g)).toBeNull();
  });

  test('the map saved as PNG shows the coverage where the map shows it', async ({ page }) => {
    await openLive(page, '#map=8/39.72/140.1');
    await comesToRest(page);
    const size = await liveMap(page).boundingBox();
    const { file } = await save(page, 'PNG');
    const picture = await pixelsOf(page, file);
    expect(picture.width).toBe(2 * Math.round(size?.width ?? 0));
    const y = picture.height / 2 - 20;
    const token = (name: string) =>
      page.evaluate((property) => {
        const probe = document.createElement('canvas').getContext('2d');
        if (!probe) throw new Error('there is no canvas');
        const style = getComputedStyle(document.documentElement);
        probe.fillStyle = style.getPropertyValue(property).trim();
        probe.fillRect(0, 0, 1, 1);
        return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
      }, name);
    expect(colourIn(picture, picture.width / 2, y)).toEqual(await token('--map-whole-prefecture'));
    expect(colourIn(picture, 80, y)).toEqual(await token('--map-sea'));
  });

  test('the saved map shows only what passes the filters, and says so', async ({ page }) => {
    await page.goto('?scope=secondary-medical-area');
    const { file } = await save(page, 'SVG');
    const svg = file.toString();
    expect(svg).toContain('収録5件のうち絞り込んだ1件');
    expect(svg).toContain('OKI-net');
    expect(svg).not.toContain('あきたハートフルネット');
  });
});

test.describe('where the boundaries do not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('where the boundaries do not arrive, the dialog says that the picture failed', async ({
    page,
  }) => {
    await openLive(page, '');
    await page.route(/neighbouring-land[^/]*\.json$/, (route) => route.abort());
    const dialog = await share(page);
    await dialog.getByRole('button', { name: 'SVGを保存' }).click();
    await expect(dialog.getByText(/画像を作れませんでした/)).toBeVisible();
  });
});

test('axe finds nothing in the dialog to share a page', async ({ page }) => {
  await page.goto('prefectures/akita/');
  await expectNoFindings(page, await share(page));
});
