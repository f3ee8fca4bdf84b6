import { expect, test } from 'vitest';
import { OWNERS } from './owners.mjs';
import {
  digits,
  figureTable,
  functionTable,
  markdownTable,
  shareTable,
  weightTable,
} from './table.mjs';

test('a table is Markdown with aligned columns', () => {
  expect(
    markdownTable(
      ['what', 'n'],
      [
        ['a', '1'],
        ['longer', '1000'],
      ],
    ).split('\n'),
  ).toEqual(['| what   |    n |', '| ------ | ---: |', '| a      |    1 |', '| longer | 1000 |']);
});

test.each([
  [0, '0'],
  [0.123, '0.12'],
  [9.999, '10.00'],
  [31.26, '31.3'],
  [1234.5, '1235'],
  [7, '7'],
])('%d is written %s', (value, text) => {
  expect(digits(value)).toBe(text);
});

const figure = { what: 'click → panel', profile: 'full-speed', unit: 'ms' };

/** Cells of a table's rows, without its head. */
const cells = (table) =>
  table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('a figure is a median with its spread', () => {
  const table = figureTable([{ ...figure, site: 'atlas', values: [30, 10, 20.5] }]);
  expect(cells(table)).toEqual([['click → panel, ms', '20.5', '30', '10–30', '3']]);
});

test('sites stand under one another, with the ratio to the first', () => {
  const table = figureTable([
    { ...figure, site: 'atlas', values: [20] },
    { ...figure, what: 'other', site: 'atlas', values: [0] },
    { ...figure, site: 'synthetic', values: [25] },
    { ...figure, what: 'other', site: 'synthetic', values: [3] },
  ]);
  expect(cells(table).map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['click → panel, ms', 'atlas', ''],
    ['click → panel, ms', 'synthetic', '1.25 ×'],
    ['other, ms', 'atlas', ''],
    ['other, ms', 'synthetic', ''],
  ]);
});

test('what could not be measured is a dash and no figure', () => {
  const table = figureTable([
    { ...figure, site: 'atlas', values: [] },
    { ...figure, site: 'synthetic', values: [25] },
  ]);
  expect(cells(table)).toEqual([
    ['click → panel, ms', 'atlas', '–', '–', '–', '0', ''],
    ['click → panel, ms', 'synthetic', '25', '25', '25–25', '1', ''],
  ]);
});

test('bytes stand by kind, as sent and uncompressed', () => {
  const amount = (sent, raw) => ({ files: 2, sent, raw });
  const table = weightTable([
    { site: 'atlas', address: '/', kinds: { script: amount(1500, 4000), all: amount(1500, 4000) } },
    { site: 'other', address: '', kinds: { image: amount(10, 10), all: amount(10, 10) } },
  ]);
  expect(table.split('\n')[0]).toMatch(/script, kB +\| +image, kB +\| +all, kB +\| +files/);
  expect(cells(table)).toEqual([
    ['atlas', '/', '1.5 (4.0)', '–', '1.5 (4.0)', '2'],
    ['other', '(as given)', '–', '0.0 (0.0)', '0.0 (0.0)', '2'],
  ]);
});

test('shares are for each time, and name our functions', () => {
  const owners = Object.fromEntries(OWNERS.map((owner) => [owner, owner === 'our code' ? 40 : 0]));
  const functions = [{ name: 'r', place: 'components/map/engine/pointer.ts:52', time: 30 }];
  const share = {
    what: 'a move',
    profile: 'full-speed',
    times: 20,
    account: { owners, underOurs: 50, functions },
  };
  expect(cells(shareTable([share]))).toEqual([
    ['a move', '2', '0', '0', '0', '0', '0', '0', '2.50'],
  ]);
  expect(cells(functionTable(share))).toEqual([
    ['`components/map/engine/pointer.ts:52`', '`r`', '1.50'],
  ]);
});
