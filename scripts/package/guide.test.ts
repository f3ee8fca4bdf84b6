import { expect, test } from 'vitest';
import { guide } from './guide';

const html = guide({
  name: 'renkei-atlas-1.2.3-0a1b2c3d-atlas',
  version: '1.2.3',
  basePath: '/atlas',
});

test('the guide says what is needed, how to install, verify and update, and for which browsers', () => {
  const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toEqual([
    '必要なもの',
    '設置（nginx）',
    '確認',
    '更新',
    '対応するブラウザー',
    '利用条件と通信',
  ]);
});

test('its commands and addresses are those of the package', () => {
  expect(html).toContain('sha256sum -c renkei-atlas-1.2.3-0a1b2c3d-atlas.zip.sha256');
  expect(html).toContain('http://サーバー名/atlas/');
  expect(guide({ name: 'x', version: '1', basePath: '' })).toContain('http://サーバー名/</code>');
});

test('it needs nothing from anywhere', () => {
  expect(html).not.toMatch(/(?:src|href)=|@import|url\(/);
});
