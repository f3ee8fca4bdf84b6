import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { tablePagePath } from '@/data/address/paths';
import { networksCsv } from '@/data/export/networks-csv';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import type { Network } from '@/data/schema/network';
import { orderCsv } from './export-csv';
import { PrerenderedTable } from './NetworksTable';
import { nextSort } from './sort';
import { pageCount, tableFile, tablePage } from './table-data';
import { defaultColumns, NAME, PAGE_SIZE } from './table-model';
import { isDefault, orderOf, type TableOrder, type TableRequest, viewOf } from './table-view';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch() {}, push() {} }) }));

const networks = loadNetworks();
const file = tableFile(networks);
const whole: TableRequest = { passing: null, sort: null, columns: null };
const ids = networks.map(({ id }) => id);
/** Ids of the networks that a request shows, in order. */
const idsShown = (request: TableRequest) =>
  viewOf(file, orderOf(file, request), PAGE_SIZE).rows.map(({ map }) => map.id);
const sorted = (key: string, isDescending: boolean) =>
  idsShown({ ...whole, sort: { key, isDescending } });

/** Networks with ids of their own, made of the real ones. */
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
  it('sorts numbers by value, not by digits', () => {
    expect(sorted('budget.construction', false)).toEqual([
      'shinshu-medicalnet',
      'oki-net',
      'akita-heartful',
      'aomori-medicalnet',
      'ishikawa-shinryo',
    ]);
  });

  it.each([false, true])('puts networks without a value last (descending: %s)', (isDescending) => {
    expect(sorted('participants.registeredPatients', isDescending).at(-1)).toBe(
      'aomori-medicalnet',
    );
  });

  it('keeps the order of equal rows', () => {
    expect(sorted('source.publisher', true)).toEqual(ids);
  });

  it('sorts by every column', () => {
    for (const { key } of file.columns) {
      expect([...sorted(key, true)].sort()).toEqual([...ids].sort());
    }
  });

  it('puts texts in Japanese order and keeps the order of equal ones', () => {
    const names = ['い', 'ア', '2号', '10号', 'あ', 'い'].map((systemName, index) => {
      const [network] = many(1);
      if (!network) throw new Error('there are no networks');
      const overview = { ...network.overview, systemName, nickname: null };
      return { ...network, id: `network-${index}`, overview };
    });
    const named = tableFile(names);
    const order = (isDescending: boolean) =>
      orderOf(named, { ...whole, sort: { key: NAME, isDescending } }).networks;
    expect(order(false)).toEqual([2, 3, 1, 4, 0, 5]);
    expect(order(true)).toEqual([0, 5, 1, 4, 3, 2]);
  });

  it('ascends, then descends, then returns to the original order, for each column anew', () => {
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
    expect(idsShown(request)).toEqual(ids);
  });
});

describe('choosing columns', () => {
  const shown = (columns: readonly string[] | null) =>
    orderOf(file, { ...whole, columns }).columns.map(({ key }) => key);

  it('keeps the name first and the order of the fact sheet', () => {
    expect(shown(['vendors', 'overview.operator'])).toEqual([NAME, 'overview.operator', 'vendors']);
  });

  it('ignores unknown columns and shows the default columns where all are unknown', () => {
    expect(shown(['vendors', 'x'])).toEqual([NAME, 'vendors']);
    expect(shown(['x'])).toEqual(shown(null));
    expect(shown([])).toEqual([NAME]);
  });

  it('shows by default only columns that exist', () => {
    const keys = file.columns.map(({ key }) => key);
    for (const key of defaultColumns) expect(keys).toContain(key);
    expect(shown(null)).toHaveLength(defaultColumns.length + 1);
  });

  it('gives every column a unique key', () => {
    const keys = file.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(80);
  });
});

describe('viewOf', () => {
  it('gives rows the coverage that the small map names, also where no column of it is shown', () => {
    const view = viewOf(file, orderOf(file, { ...whole, columns: [] }), 1);
    expect(view.columns.map(({ key }) => key)).toEqual([NAME]);
    expect(view.rows).toHaveLength(1);
    for (const key of ['coverage.prefectures', 'coverage.scope'])
      expect(view.rows[0]?.cells[key]?.text).toBeTruthy();
  });

  it('has the cells of the prerendered page', () => {
    const page = tablePage(networks, 1);
    const { columns, rows } = viewOf(file, orderOf(file, whole), PAGE_SIZE);
    expect(columns.map(({ key }) => key)).toEqual(page.columns.map(({ key }) => key));
    for (const [index, row] of rows.entries()) {
      for (const { key } of columns) {
        const { text, remark } = row.cells[key] ?? {};
        const prerendered = page.rows[index]?.cells[key];
        expect([text, remark]).toEqual([prerendered?.text, prerendered?.remark]);
      }
    }
  });
});

describe('requests of the table', () => {
  it('isDefault holds only for a request that asks for nothing', () => {
    expect(isDefault(whole)).toBe(true);
    expect(isDefault({ ...whole, passing: new Set() })).toBe(false);
    expect(isDefault({ ...whole, columns: [] })).toBe(false);
  });
});

describe('orderCsv', () => {
  const csvOf = (order: TableOrder) => orderCsv(file, order, networksCsv(networks));

  it('writes the rows and columns shown, in their order, with remarks beside the values', () => {
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

  it('writes the whole download where all columns are chosen', () => {
    const columns = file.columns.map(({ key }) => key);
    expect(csvOf(orderOf(file, { ...whole, columns }))).toBe(networksCsv(networks));
  });

  it('writes a header alone where no network is left', () => {
    const order = orderOf(file, { ...whole, passing: new Set() });
    expect(csvOf(order).trim().split('\r\n')).toHaveLength(1);
  });

  it('throws where the download lacks a network of the table', () => {
    expect(() => orderCsv(file, orderOf(file, whole), networksCsv(networks.slice(1)))).toThrow(
      'does not fit',
    );
  });
});

describe('the table in the HTML', () => {
  it('links every network and says where nothing is stated', () => {
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

  it('has no control that needs scripts, and no style attributes', () => {
    const html = htmlOf(networks, 1);
    expect(html).not.toContain('<button');
    expect(html).not.toContain('行を指すか');
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('has several pages past 200 networks, each linked from all', () => {
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
