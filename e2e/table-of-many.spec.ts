import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { defaultColumns, NAME, PAGE_SIZE, type TableFile } from '@/components/table/table-model';
import { csvText } from '@/data/export/csv';
import { expect, test } from './support/test';

const COUNT = 450;
const numbers = Array.from({ length: COUNT }, (_, number) => number);
const nameOf = (number: number) => `ネットワーク${number}`;

/** In each column the last network comes first. */
const cells = numbers.map((number) => ({ text: nameOf(number), sort: COUNT - number }));

const table: TableFile = {
  columns: [NAME, ...defaultColumns].map((key) => ({
    key,
    group: '',
    label: key,
    isNumeric: false,
    missing: '記載なし',
    headers: [key],
    cells,
  })),
  networks: numbers.map((number) => ({
    map: {
      id: nameOf(number),
      name: nameOf(number),
      scope: 'prefecture',
      prefectures: ['05'],
      areas: [],
      municipalities: [],
      measures: {},
      hasEnded: false,
    },
    point: null,
  })),
};

/** Answers with the files of a table of many networks. */
async function haveMany(page: Page): Promise<void> {
  const header = table.columns.map(({ key }) => key);
  const rows = numbers.map((number) => header.map(() => nameOf(number)));
  await page.route('**/networks/table.json', (route) => route.fulfill({ json: table }));
  await page.route('**/data/networks.csv', (route) =>
    route.fulfill({ body: csvText([header, ...rows]), contentType: 'text/csv; charset=utf-8' }),
  );
}

const rowHeaders = (page: Page) => page.getByRole('table').getByRole('rowheader');

test('a table of many is sorted whole, and shown a page at a time', async ({ page }) => {
  await haveMany(page);
  await page.goto('networks/');
  await page
    .getByRole('columnheader', { name: /登録患者数/ })
    .getByRole('button')
    .click();
  await expect(rowHeaders(page).first()).toHaveAccessibleName(nameOf(COUNT - 1));
  await expect(rowHeaders(page)).toHaveCount(PAGE_SIZE);
  await expect(rowHeaders(page).last()).toHaveAccessibleName(nameOf(COUNT - PAGE_SIZE));
  await page.getByRole('button', { name: 'さらに表示する（残り250件）' }).click();
  await expect(rowHeaders(page)).toHaveCount(2 * PAGE_SIZE);
  await page.getByRole('button', { name: 'さらに表示する（残り50件）' }).click();
  await expect(rowHeaders(page)).toHaveCount(COUNT);
  await expect(rowHeaders(page).last()).toHaveAccessibleName(nameOf(0));
});

test('a table of many is saved with all its rows', async ({ page }) => {
  await haveMany(page);
  await page.goto('networks/?sort=vendors&columns=none');
  await expect(rowHeaders(page)).toHaveCount(PAGE_SIZE);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'この表をCSVで保存' }).click();
  const lines = (await readFile(await (await waiting).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(COUNT + 1);
  expect(lines[1]).toBe(nameOf(COUNT - 1));
});

test.describe('where the download to save from does not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('the table says that its download did not arrive, and tries again', async ({ page }) => {
    await page.goto('networks/?columns=vendors');
    await expect(page.getByRole('columnheader')).toHaveCount(2);
    await page.route('**/data/networks.csv', (route) => route.abort());
    await page.getByRole('button', { name: 'この表をCSVで保存' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '読み込めませんでした' });
    await expect(alert).toBeVisible();
    await page.unroute('**/data/networks.csv');
    const waiting = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'もう一度読み込む' }).click();
    expect((await waiting).suggestedFilename()).toBe('renkei-atlas-networks.csv');
    await expect(alert).toHaveCount(0);
  });
});
