import type { Locator, Page } from '@playwright/test';
import { becomesLive, liveMap, openLive, panel } from './support/map';
import { expect, test } from './support/test';

/** Goes on with Tab until this is focused. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = () =>
    wanted.evaluateAll((all) => all.some((element) => element === document.activeElement));
  for (let stops = 0; stops < 150; stops++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

test('a page is told in order: skip link, header, map, panel', async ({ page }) => {
  await openLive(page, 'areas/0603/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "地図をとばして詳細へ"
    - banner:
      - link "連携アトラス"
      - search:
        - combobox "ネットワーク・地域・市区町村を検索"
      - navigation "サイト":
        - link "ネットワーク一覧"
        - link "統計"
        - link "用語集"
        - link "このアトラスについて"
    - region "地図":
      - application "日本地図"
      - link "OKI-net"
      - list "凡例：対象地域で表示を切り替え":
        - listitem:
          - button "全県域" [pressed]
        - listitem:
          - button "二次医療圏" [pressed]
        - listitem:
          - button "対象地域の記載なし" [pressed]
        - listitem: 未収録
      - text: 色分け
      - combobox "色分け"
      - button "拡大"
      - button "縮小"
      - paragraph
      - status
    - main:
      - navigation "現在の位置":
        - list:
          - listitem:
            - link "日本"
          - listitem:
            - link "山形県"
          - listitem: ›二次医療圏
      - heading "置賜 山形県" [level=1]
      - term: 人口
      - definition: 201,846人
      - heading "ネットワーク" [level=2]
      - list:
        - listitem:
          - link "OKI-net"
          - paragraph: 二次医療圏
          - button "比較に追加：OKI-net"
      - heading "市区町村" [level=2]
      - list
      - heading "隣接する二次医療圏" [level=2]
      - list:
        - listitem:
          - text: 北東
          - link "村山"
  `);
});

test('by keyboard, a reader finds who covers a town', async ({ page, baseURL }) => {
  await page.goto('');
  await tabTo(
    page,
    page.getByRole('combobox', { name: 'ネットワーク・地域・市区町村を検索', exact: true }),
  );
  await page.keyboard.type('yonezawa');
  await expect(page.getByRole('listbox')).toMatchAriaSnapshot(`
    - listbox:
      - group "市区町村":
        - option /米沢市/ [selected]
  `);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}areas/0603/?municipality=06202`);
  await expect(panel(page)).toMatchAriaSnapshot(`
    - main:
      - heading "置賜 山形県" [level=1]
      - region "検索した市区町村：米沢市":
        - paragraph:
          - strong: 米沢市
          - link "解除"
        - paragraph:
          - text: 米沢市は
          - link "OKI-net"
          - text: の対象地域に入っています。
  `);
});

test('by keyboard, a reader goes from the map to a prefecture and reads a network', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '#map=7/39.9/140.4');
  await liveMap(page).focus();
  await page.keyboard.press('ArrowRight');
  const status = page.getByRole('region', { name: '地図' }).getByRole('status');
  await expect(status).toHaveText('秋田県、ネットワーク1件');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('秋田県、ネットワーク1件、選択しました');
  await expect(panel(page)).toMatchAriaSnapshot(`
    - main:
      - heading "秋田県" [level=1]
      - heading "ネットワーク" [level=2]
      - list:
        - listitem:
          - link "あきたハートフルネット"
          - paragraph: 全県域
  `);
  await page.goto(`${baseURL}prefectures/akita/`);
  await tabTo(page, page.getByRole('link', { name: '地図をとばして詳細へ', exact: true }));
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'あきたハートフルネット', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}networks/akita-heartful/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(/あきたハートフルネット/);
  const levels = await panel(page)
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  for (const [index, level] of levels.entries()) {
    expect(level, 'no level of headings is left out').toBeLessThanOrEqual(
      (levels[index - 1] ?? 0) + 1,
    );
  }
});

test('by keyboard, a reader filters the map and takes the filter off again', async ({
  page,
  baseURL,
}) => {
  await page.goto('');
  await becomesLive(page);
  await tabTo(page, page.getByRole('button', { name: '絞り込み', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('summary').filter({ hasText: '主なIT企業' }));
  await page.keyboard.press('Enter');
  const fujitsu = page.getByRole('checkbox', { name: '富士通 2件' });
  await tabTo(page, fujitsu);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${baseURL}?vendor=fujitsu`);
  await expect(fujitsu).toBeChecked();
  const said = panel(page).locator('[aria-live=polite]');
  await expect(said).toHaveText('絞り込み：5件中2件');
  await tabTo(page, page.getByRole('button', { name: /^主なIT企業：富士通/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(baseURL ?? '');
});

test('by keyboard, a reader sorts the table, and each row is told by its network’s name', async ({
  page,
}) => {
  await page.goto('networks/?columns=budget.annual');
  await tabTo(
    page,
    page.getByRole('button', { name: '予算について 年間運用費用概算', exact: true }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "ネットワーク"
          - columnheader "予算について 年間運用費用概算"
      - rowgroup:
        - row:
          - rowheader "いしかわ診療情報共有ネットワーク"
          - cell "1,000千円"
        - row:
          - rowheader "OKI-net"
          - cell "1,200千円"
        - row:
          - rowheader "信州メディカルネット"
          - cell "2,000千円"
  `);
  await expect(page.getByRole('columnheader').last()).toHaveAttribute('aria-sort', 'ascending');
});

test('by keyboard, a reader compares two networks, and columns are told by their names', async ({
  page,
}) => {
  await page.goto('areas/0603/');
  await tabTo(page, page.getByRole('button', { name: '比較に追加：OKI-net', exact: true }));
  await page.keyboard.press('Enter');
  await page.goto('compare/?compare=akita-heartful,oki-net');
  await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - cell
          - columnheader "あきたハートフルネット（秋田県）"
          - columnheader "OKI-net（山形県）"
  `);
  await tabTo(page, page.getByRole('button', { name: 'OKI-netを左へ', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('OKI-net（山形県）');
  await expect(
    page.getByRole('button', { name: /^OKI-netを/ }).and(page.locator(':focus')),
  ).toHaveCount(1);
});
