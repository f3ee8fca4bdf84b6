import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from './support/axe';
import { openScripted, panel } from './support/map';
import { expect, test } from './support/test';

/** The definition that a label of the panel has opened. */
function definition(page: Page): Locator {
  return page.getByRole('dialog');
}

/** A label of the panel that leads to its definition. */
function label(page: Page, name: string): Locator {
  return panel(page).getByRole('link', { name, exact: true });
}

test.describe('a label of a network’s page', () => {
  test('clicking a label tells what it means, without leaving the page', async ({
    page,
    baseURL,
  }) => {
    await openScripted(page, 'networks/oki-net/');
    await label(page, '年間運用費用概算').click();
    await expect(definition(page)).toContainText('annual operating cost');
    await expect(definition(page)).toContainText('一年の運用にかかる費用の概算');
    await expect(page).toHaveURL(`${baseURL}networks/oki-net/`);

    await label(page, '代表団体').click();
    await expect(definition(page)).toHaveCount(1);
    await expect(definition(page)).toContainText('ネットワークを代表する団体');
    await definition(page).getByRole('button', { name: '閉じる' }).click();
    await expect(definition(page)).toBeHidden();
  });

  test('clicking a label again closes its definition', async ({ page }) => {
    await openScripted(page, 'networks/oki-net/');
    await label(page, '代表団体').click();
    await expect(definition(page)).toBeVisible();
    await label(page, '代表団体').click();
    await expect(definition(page)).toBeHidden();
  });

  test('Enter opens a label’s definition, Esc closes it and gives the focus back', async ({
    page,
    baseURL,
  }) => {
    await openScripted(page, 'networks/akita-heartful/');
    await label(page, '患者IDシステム').focus();
    await page.keyboard.press('Enter');
    await expect(definition(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(definition(page).getByRole('link', { name: '用語集で見る' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(definition(page)).toBeHidden();
    await expect(label(page, '患者IDシステム')).toBeFocused();
    await expect(page).toHaveURL(`${baseURL}networks/akita-heartful/`);
  });

  test('the label 未収録 tells what it means that a place has no network', async ({ page }) => {
    await openScripted(page, 'prefectures/tokyo/');
    await label(page, '未収録').click();
    await expect(definition(page)).toContainText('まだ記録を持っていない');
  });

  test('a definition leads on to its place in the glossary', async ({ page, baseURL }) => {
    await openScripted(page, 'networks/oki-net/');
    await label(page, '標準化ストレージ').click();
    await definition(page).getByRole('link', { name: '用語集で見る' }).click();
    await expect(page).toHaveURL(`${baseURL}glossary/#system-storage`);
    await expect(page.locator('#system-storage')).toBeInViewport();
  });

  test('every label of a network’s page has a definition, and every one of them is in the glossary', async ({
    page,
    request,
  }) => {
    const glossary = await (await request.get('glossary/')).text();
    await openScripted(page, 'networks/aomori-medicalnet/');
    const ids = await panel(page)
      .locator('a[href*="/glossary/#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !glossary.includes(`id="${id}"`))).toEqual([]);
    const labels = await panel(page)
      .locator('dt')
      .evaluateAll((terms) => terms.filter((term) => !term.querySelector('a')).length);
    expect(labels, 'labels without a definition').toBe(0);
  });

  test('axe finds nothing in an open definition', async ({ page }) => {
    await openScripted(page, 'networks/oki-net/');
    await label(page, '代表団体').click();
    await expect(definition(page)).toBeVisible();
    await expectNoFindings(page, definition(page));
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('on a phone a definition opens by touch, inside the window, and closes by touching beside it', async ({
      page,
    }) => {
      await openScripted(page, 'networks/oki-net/');
      await label(page, '共有患者数').tap();
      await expect(definition(page)).toBeInViewport({ ratio: 1 });
      await page.touchscreen.tap(380, 20);
      await expect(definition(page)).toBeHidden();
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('without JavaScript a label is a link to its place in the glossary', async ({
      page,
      baseURL,
    }) => {
      await page.goto('networks/oki-net/');
      await label(page, '愛称').click();
      await expect(page).toHaveURL(`${baseURL}glossary/#overview-nickname`);
      await expect(page.locator('#overview-nickname')).toBeInViewport();
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      expect(await page.locator('dl > div[id]').count()).toBeGreaterThan(200);
    });
  });
});

test.describe('the glossary', () => {
  const field = (page: Page) => page.getByRole('searchbox', { name: '用語を探す' });
  const shown = (page: Page) => page.locator('dl > div[id]').filter({ visible: true });

  test('the glossary finds terms by Japanese, English and kana, and keeps the search in the address', async ({
    page,
    baseURL,
  }) => {
    await page.goto('glossary/');
    const all = await shown(page).count();
    await field(page).fill('SECONDARY medical area');
    await expect(page.getByRole('status')).toContainText(/語のうち\d+語/);
    await expect(page.locator('#coverage-areas')).toBeVisible();
    await expect(page.locator('#budget-annual')).toBeHidden();
    await field(page).fill('くらうど');
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page)).toContainText('クラウド型');
    await expect(page).toHaveURL(`${baseURL}glossary/?term=${encodeURIComponent('くらうど')}`);
    await page.reload();
    await expect(shown(page)).toHaveCount(1);
    await field(page).fill('');
    await expect(shown(page)).toHaveCount(all);
    await expect(page).toHaveURL(`${baseURL}glossary/`);
  });

  test('the glossary says when it has no such term', async ({ page }) => {
    await page.goto('glossary/?term=zzz');
    await expect(page.getByRole('status')).toHaveText('「zzz」を含む用語はありません');
    await expect(shown(page)).toHaveCount(0);
  });

  test('an address of a term leads to it, also out of a search that hides it', async ({ page }) => {
    await page.goto('glossary/#value-storage-ss-mix2');
    await expect(page.locator('#value-storage-ss-mix2')).toBeInViewport();
    await field(page).fill('くらうど');
    await expect(page.locator('#not-stated')).toBeHidden();
    await page.evaluate(() => {
      window.location.hash = 'not-stated';
    });
    await expect(page.locator('#not-stated')).toBeInViewport();
    await expect(field(page)).toHaveValue('');
  });

  test('nothing runs out of the glossary sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('glossary/');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});
