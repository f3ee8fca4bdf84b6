import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { tablePagePath } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import type { Network } from '@/data/schema/network';
import { orderCsv } from './export-csv';
import { PrerenderedTable } from './NetworksTable';
import { nextSort } from './sort';
import {
  columnCsv,
  columnKeys,
  columnValues,
  pageCount,
  tableIndex,
  tablePage,
} from './table-data';
import { captionColumns, defaultColumns, NAME, PAGE_SIZE, type TableFile } from './table-model';
import {
  isDefault,
  isLoaded,
  neededColumns,
  orderOf,
  type TableOrder,
  type TableRequest,
  viewOf,
} from './table-view';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch() {}, push() {} }) }));

const networks = loadNetworks();
const index = tableIndex(networks);

/** The table with these columns loaded. */
const withColumns = (all: readonly Network[], keys: readonly string[]): TableFile => ({
  ...tableIndex(all),
  values: Object.fromEntries(keys.map((key) => [key, columnValues(all, key)])),
});
const file = withColumns(networks, columnKeys);
const whole: TableRequest = { passing: null, sort: null, columns: null };
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const rowsOf = (request: TableRequest) => viewOf(file, orderOf(file, request), PAGE_SIZE).rows;
const sorted = (key: string, isDescending: boolean) =>
  idsOf(rowsOf({ ...whole, sort: { key, isDescending } }));

/** As many networks as wished, made of the real ones. */
function many(count: number): Network[] {
  return Array.from({ length: count }, (_, index) => {
    const network = networks[index % networks.length];
    if (!network) throw new Error('there are no networks');
    return { ...network, id: `network-${index}` };
  });
}

const NO_MAP = { nation: [0, 0, 1] as const, prefectures: [] };

/** The HTML of a page of the table. */
const htmlOf = (all: readonly Network[], page: number) =>
  renderToStaticMarkup(<PrerenderedTable page={tablePage(all, page)} map={NO_MAP} />);

describe('sorting the table', () => {
  it('goes by number, not by digits', () => {
    expect(sorted('budget.construction', false)).toEqual([
      'shinshu-medicalnet',
      'oki-net',
      'akita-heartful',
      'aomori-medicalnet',
      'ishikawa-shinryo',
    ]);
  });

  it.each([false, true])('puts what is not stated last (downwards: %s)', (isDescending) => {
    expect(sorted('participants.registeredPatients', isDescending).at(-1)).toBe(
      'aomori-medicalnet',
    );
  });

  it('keeps the order of rows that are equal', () => {
    expect(sorted('source.publisher', true)).toEqual(idsOf(networks));
  });

  it('can go by every column there is', () => {
    for (const { key } of file.columns) {
      expect([...sorted(key, true)].sort()).toEqual(idsOf(networks).sort());
    }
  });

  it('puts texts in Japanese order, and equal ones as they were', () => {
    const names = ['い', 'ア', '2号', '10号', 'あ', 'い'].map((systemName, index) => {
      const [network] = many(1);
      if (!network) throw new Error('there are no networks');
      const overview = { ...network.overview, systemName, nickname: null };
      return { ...network, id: `network-${index}`, overview };
    });
    const named = withColumns(names, [NAME]);
    const order = (isDescending: boolean) =>
      orderOf(named, { ...whole, sort: { key: NAME, isDescending } }).places;
    expect(order(false)).toEqual([2, 3, 1, 4, 0, 5]);
    expect(order(true)).toEqual([0, 5, 1, 4, 3, 2]);
  });

  it('goes up, then down, then back, and starts anew with another column', () => {
    const up = nextSort(null, 'a');
    const down = nextSort(up, 'a');
    expect([up, down, nextSort(down, 'a')]).toEqual([
      { key: 'a', isDescending: false },
      { key: 'a', isDescending: true },
      null,
    ]);
    expect(nextSort(down, 'b')).toEqual({ key: 'b', isDescending: false });
  });

  it('ignores a column that does not exist', () => {
    const request = { ...whole, sort: { key: 'nothing', isDescending: true } };
    expect(orderOf(file, request).sort).toBeNull();
    expect(idsOf(rowsOf(request))).toEqual(idsOf(networks));
  });
});

describe('choosing columns', () => {
  const shown = (columns: readonly string[] | null) =>
    orderOf(file, { ...whole, columns }).columns.map(({ key }) => key);

  it('keeps the name first and the order of the fact sheet', () => {
    expect(shown(['vendors', 'overview.operator'])).toEqual([NAME, 'overview.operator', 'vendors']);
  });

  it('ignores unknown columns, and takes nothing but those for no choice', () => {
    expect(shown(['vendors', 'x'])).toEqual([NAME, 'vendors']);
    expect(shown(['x'])).toEqual(shown(null));
    expect(shown([])).toEqual([NAME]);
  });

  it('shows by default only columns that exist', () => {
    const keys = file.columns.map(({ key }) => key);
    for (const key of defaultColumns) expect(keys).toContain(key);
    expect(shown(null)).toHaveLength(defaultColumns.length + 1);
  });

  it('has a key of its own for every column', () => {
    const keys = file.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(80);
  });
});

describe('columns that come later', () => {
  const request = { ...whole, columns: ['vendors', 'system.storage'] };
  const column = 'system.storage';
  const some = withColumns(networks, [NAME, ...captionColumns, 'vendors']);

  it('are those shown, what the map tells of a network, and what is sorted by', () => {
    expect([...neededColumns(index, whole)].sort()).toEqual([NAME, ...defaultColumns].sort());
    const sort = { key: 'budget.annual', isDescending: false };
    expect([...neededColumns(index, { ...request, sort })].sort()).toEqual(
      [NAME, ...captionColumns, 'vendors', column, sort.key].sort(),
    );
    expect(isLoaded(some, request)).toBe(false);
    expect(isLoaded(file, request)).toBe(true);
  });

  it('are left out until they are there, then stand in their place', () => {
    expect(orderOf(some, request).columns.map(({ key }) => key)).toEqual([NAME, 'vendors']);
    const both = withColumns(networks, [...Object.keys(some.values), column]);
    expect(isLoaded(both, request)).toBe(true);
    expect(orderOf(both, request).columns.map(({ key }) => key)).toEqual([NAME, column, 'vendors']);
    const [row] = viewOf(both, orderOf(both, request), 1).rows;
    expect(row?.cells[column]).toEqual({ text: '記載なし', isMissing: true });
  });

  it('need not be there where there is no such column', () => {
    const sort = { key: 'nothing', isDescending: false };
    expect(neededColumns(index, { ...whole, sort })).not.toContain('nothing');
    expect(neededColumns(index, { ...whole, columns: ['x'] })).toEqual(neededColumns(index, whole));
  });

  it('tell the map of a network where none of them is shown', () => {
    const none = { ...whole, columns: [] };
    const view = viewOf(file, orderOf(file, none), 1);
    expect(view.columns.map(({ key }) => key)).toEqual([NAME]);
    for (const key of captionColumns) expect(view.rows[0]?.cells[key]?.text).toBeTruthy();
  });
});

describe('requests of the table', () => {
  it('isDefault holds only for a request that asks for nothing', () => {
    expect(isDefault(whole)).toBe(true);
    expect(isDefault({ ...whole, passing: new Set() })).toBe(false);
    expect(isDefault({ ...whole, columns: [] })).toBe(false);
  });
});

describe('saving the table', () => {
  const csvOf = (order: TableOrder) =>
    orderCsv(index, order, new Map(columnKeys.map((key) => [key, columnCsv(networks, key)])));

  it('writes the rows and columns shown, in their order, with what stands beside the values', () => {
    const order = orderOf(file, {
      passing: new Set(['oki-net', 'akita-heartful']),
      sort: { key: 'budget.construction', isDescending: false },
      columns: ['system.architecture', 'budget.construction'],
    });
    expect(csvOf(order).slice(1).split('\r\n')).toEqual([
      '識別子,システム名,愛称,愛称：読み,システムについて：連携方式,システムについて：連携方式：備考,予算について：構築費用概算(千円),予算について：構築費用概算：備考',
      'oki-net,置賜地域医療情報ネットワークシステム,OKI-net,おきねっと,分散型,置賜広域病院組合内のみ集中型、他は分散型,20000,',
      'akita-heartful,秋田県医療連携ネットワークシステム,あきたハートフルネット,,集中型；分散型；クラウド型,DICOMのみ分散型,235620,',
      '',
    ]);
  });

  it('writes a header alone where nothing is left', () => {
    const order = orderOf(file, { ...whole, passing: new Set() });
    expect(csvOf(order).trim().split('\r\n')).toHaveLength(1);
  });
});

describe('the table in the HTML', () => {
  it('links every network and says what is not stated', () => {
    const html = htmlOf(networks, 1);
    for (const network of networks) {
      expect(html).toMatch(
        new RegExp(`href="/networks/${network.id}/?"[^>]*>${displayName(network)}</a>`),
      );
    }
    expect(html).toContain('記載なし');
    expect(html).toContain('算出できません');
    expect(html).not.toContain('一覧のページ');
  });

  it('has nothing that only scripts could bring to life, and no style attributes', () => {
    const html = htmlOf(networks, 1);
    expect(html).not.toContain('<button');
    expect(html).not.toContain('行を指すか');
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('goes over several pages past 200 networks, each linked from all', () => {
    const all = many(2 * PAGE_SIZE + 1);
    expect(PAGE_SIZE).toBe(200);
    expect(pageCount(all)).toBe(3);
    expect(pageCount(many(PAGE_SIZE))).toBe(1);
    const [first, , third] = [1, 2, 3].map((page) => htmlOf(all, page));
    expect(first).toContain('href="/networks/network-199');
    expect(first).not.toContain('href="/networks/network-200');
    expect(third).toContain('href="/networks/network-400');
    expect(third).toContain('収録している<b>401件</b>');
    for (const page of [2, 3]) expect(first).toContain(`href="/networks/page/${page}`);
    expect(third).toMatch(/href="\/networks\/?"/);
    expect(third).toContain('<span aria-current="page">3</span>');
    expect(tablePagePath(2)).toBe('/networks/page/2/');
  });
});
