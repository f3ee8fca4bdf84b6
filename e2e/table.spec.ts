import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { nameOf, networks } from './support/records';
import { expect, test } from './support/test';

/** The networks' names in the order of the rows. */
function names(page: Page): Locator {
  const links = page.getByRole('table').getByRole('rowheader').getByRole('link');
  return links.and(page.locator('[href*="/networks/"]'));
}

function heading(page: Page, name: RegExp): Locator {
  return page.getByRole('columnheader', { name });
}

/** The cells of a row, by the network's name. */
function row(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** The small map beside the table. */
function map(page: Page): Locator {
  return page.getByRole('complementary', { name: '対象地域の地図' });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('without scripts the table is complete, with a link to every network and to the data', async ({
    page,
  }) => {
    await page.goto('networks/');
    await expect(names(page)).toHaveCount(networks.length);
    expect((await names(page).allTextContents()).sort()).toEqual(networks.map(nameOf).sort());
    await expect(row(page, 'あおもりメディカルネット')).toContainText('記載なし');
    await expect(page.getByRole('link', { name: 'CSV', exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await names(page).filter({ hasText: 'OKI-net' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('OKI-net');
  });
});

test('a planner finds the table from the map and goes on to a network', async ({
  page,
  baseURL,
}) => {
  await page.goto('');
  await page
    .getByRole('navigation', { name: 'サイト' })
    .getByRole('link', { name: 'ネットワーク一覧' })
    .click();
  await expect(page).toHaveURL(`${baseURL}networks/`);
  await expect(page).toHaveTitle('ネットワーク一覧｜連携アトラス');
  await expect(page.getByText('収録している5件')).toBeVisible();
  await names(page).filter({ hasText: '信州メディカルネット' }).click();
  await expect(page).toHaveURL(`${baseURL}networks/shinshu-medicalnet/`);
});

test('sorting by cost goes up, down and back, and stands in the address', async ({
  page,
  baseURL,
}) => {
  await page.goto('networks/');
  const cost = heading(page, /構築費用概算/);
  await cost.getByRole('button').click();
  await expect(page).toHaveURL(`${baseURL}networks/?sort=budget.construction`);
  await expect(cost).toHaveAttribute('aria-sort', 'ascending');
  await expect(names(page).first()).toHaveText('信州メディカルネット');
  await cost.getByRole('button').click();
  await expect(page).toHaveURL(`${baseURL}networks/?sort=-budget.construction`);
  await expect(cost).toHaveAttribute('aria-sort', 'descending');
  await expect(names(page).first()).toHaveText('いしかわ診療情報共有ネットワーク');
  await cost.getByRole('button').click();
  await expect(page).toHaveURL(`${baseURL}networks/`);
  await expect(names(page).first()).toHaveText('あおもりメディカルネット');
});

test('what is not stated comes last, whichever way it is sorted', async ({ page }) => {
  for (const sort of ['participants.registeredPatients', '-participants.registeredPatients']) {
    await page.goto(`networks/?sort=${sort}`);
    await expect(heading(page, /登録患者数/)).toHaveAttribute('aria-sort', /ascending|descending/);
    await expect(names(page).last()).toHaveText('あおもりメディカルネット');
  }
});

test('a link opens the table with its columns, order and filters', async ({ page }) => {
  await page.goto(
    'networks/?vendor=nec&sort=-budget.annual&columns=system.architecture,budget.annual,purpose.effects.referrals',
  );
  await expect(page.getByRole('columnheader')).toHaveText([
    'ネットワーク',
    /患者紹介の円滑化が進んだ$/,
    /連携方式$/,
    /年間運用費用概算$/,
  ]);
  await expect(names(page)).toHaveText([
    'あきたハートフルネット',
    '信州メディカルネット',
    'OKI-net',
    'いしかわ診療情報共有ネットワーク',
  ]);
  await expect(row(page, 'あきたハートフルネット')).toContainText('○ 効果あり');
  await expect(row(page, 'あきたハートフルネット')).toContainText('DICOMのみ分散型');
});

test('unknown columns, orders and filters are ignored', async ({ page }) => {
  await page.goto('networks/?columns=nothing&sort=-nothing&vendor=nobody&x=1');
  await expect(names(page)).toHaveCount(networks.length);
  await expect(heading(page, /主なIT企業/)).toBeVisible();
});

test('any field of the sheet can be made a column', async ({ page, baseURL }) => {
  await page.goto('networks/');
  await page.getByRole('button', { name: '項目を選ぶ' }).click();
  const picker = page.getByRole('group', { name: '表に示す項目' });
  await expect(picker.getByRole('checkbox', { checked: true })).toHaveCount(9);
  await picker.getByRole('button', { name: 'すべて外す' }).click();
  await expect(page).toHaveURL(`${baseURL}networks/?columns=none`);
  await picker
    .getByRole('group', { name: 'サービス利用・参加料金' })
    .getByRole('checkbox', { name: '病院(開示施設)' })
    .check();
  await expect(page).toHaveURL(`${baseURL}networks/?columns=fees.disclosingHospital`);
  await expect(row(page, 'あおもりメディカルネット')).toContainText('300床以上 年額 1,886,000円');
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: '項目を選ぶ' }).click();
  await picker.getByRole('button', { name: 'すべて選ぶ' }).click();
  await expect.poll(() => page.getByRole('columnheader').count()).toBeGreaterThan(80);
  await picker.getByRole('button', { name: '標準に戻す' }).click();
  await expect(page).toHaveURL(`${baseURL}networks/`);
});

test('a reader who is ahead of the table’s file gets what they asked for once it arrives', async ({
  page,
  baseURL,
}) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/networks/table.json', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('networks/?columns=none');
  await page.getByRole('button', { name: '項目を選ぶ' }).click();
  await expect(names(page)).toHaveCount(networks.length);
  release();
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  const fees = page.getByRole('group', { name: 'サービス利用・参加料金' });
  await fees.getByRole('checkbox', { name: '病院(開示施設)' }).check();
  await fees.getByRole('checkbox', { name: '薬局' }).check();
  await expect(page).toHaveURL(`${baseURL}networks/?columns=fees.disclosingHospital,fees.pharmacy`);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('filters cut the table, survive the way to the map and back, and can be dropped', async ({
  page,
  baseURL,
}) => {
  await page.goto('networks/?scope=secondary-medical-area');
  await expect(names(page)).toHaveText(['OKI-net']);
  await expect(page.getByText('5件のうち1件')).toBeVisible();
  await page.getByRole('link', { name: '地図で見る' }).click();
  await expect(page).toHaveURL(`${baseURL}?scope=secondary-medical-area`);
  await page.getByRole('link', { name: 'ネットワーク一覧' }).click();
  await expect(page).toHaveURL(`${baseURL}networks/?scope=secondary-medical-area`);
  await page.getByRole('button', { name: '絞り込み', exact: true }).click();
  await expect(page.getByRole('search', { name: 'ネットワークの絞り込み' })).toBeVisible();
  await page.getByRole('button', { name: /二次医療圏を外す/ }).click();
  await expect(names(page)).toHaveCount(networks.length);
  await expect(page).toHaveURL(`${baseURL}networks/`);
});

test('where nothing matches, the table says which filter to drop', async ({ page }) => {
  await page.goto('networks/?vendor=fujitsu&scope=secondary-medical-area');
  await expect(page.getByText('当てはまるネットワークはありません')).toBeVisible();
  await expect(names(page)).toHaveCount(0);
  await page.getByRole('button', { name: /二次医療圏」を外す\s*2件/ }).click();
  await expect(names(page)).toHaveCount(2);
});

test('pointing at a row lights its coverage on the small map, with pointer and keyboard', async ({
  page,
}) => {
  await page.goto('networks/');
  await expect(map(page)).toContainText('行を指すか押す');
  await row(page, 'OKI-net').hover();
  await expect(map(page)).toContainText('OKI-net');
  await expect(map(page)).toContainText('山形県 置賜（二次医療圏）');
  await expect(map(page).locator('circle')).toHaveCount(1);
  await names(page).filter({ hasText: '信州メディカルネット' }).focus();
  await expect(map(page)).toContainText('長野県（全県域）');
});

test('the table is saved as it is shown', async ({ page }) => {
  await page.goto('networks/?vendor=fujitsu&sort=budget.construction&columns=budget.construction');
  await expect(names(page)).toHaveCount(2);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'この表をCSVで保存' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('renkei-atlas-networks.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [header, ...rows] = text.slice(1).trimEnd().split('\r\n');
  expect(header).toBe(
    '識別子,システム名,愛称,愛称：読み,予算について：構築費用概算(千円),予算について：構築費用概算：備考',
  );
  expect(rows.map((line) => line.split(',')[0])).toEqual([
    'shinshu-medicalnet',
    'aomori-medicalnet',
  ]);
  expect(rows[0]).toContain(',12000,');
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`on a page of ${viewport.width} px`, () => {
    test.use({ viewport });

    test('headings and names stay in sight while the table scrolls', async ({ page }) => {
      await page.goto('networks/');
      await page.getByRole('button', { name: '項目を選ぶ' }).click();
      await page.getByRole('button', { name: 'すべて選ぶ' }).click();
      await expect.poll(() => page.getByRole('columnheader').count()).toBeGreaterThan(80);
      await page.getByRole('button', { name: '項目を選ぶ' }).click();
      const frame = page.getByRole('region', { name: 'ネットワークの表' });
      const [width, page_] = await frame.evaluate((element) => {
        element.scrollTo(1500, 300);
        return [element.clientWidth, document.documentElement.scrollWidth];
      });
      expect(page_, 'the page itself does not scroll sideways').toBe(viewport.width);
      expect(width).toBeLessThanOrEqual(viewport.width);
      const outer = await frame.boundingBox();
      const top = await heading(page, /^ネットワーク$/).boundingBox();
      const name = await page.getByRole('rowheader').last().boundingBox();
      if (!outer || !top || !name) throw new Error('the table is not there');
      expect(Math.abs(top.y - outer.y)).toBeLessThanOrEqual(2);
      expect(Math.abs(top.x - outer.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(name.x - outer.x)).toBeLessThanOrEqual(2);
      expect(name.width, 'names leave room for the columns').toBeLessThan(outer.width * 0.5);
    });
  });
}

test('the header keeps to one row on a phone, and screen readers get whole names', async ({
  page,
}) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('networks/');
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(56);
    const links = await header.getByRole('link').all();
    const boxes = await Promise.all(links.map((link) => link.boundingBox()));
    for (const box of boxes) {
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(box?.height).toBeLessThan(40);
    }
    await expect(header.getByRole('link', { name: 'このアトラスについて' })).toBeVisible();
  }
});
