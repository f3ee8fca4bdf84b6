import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadNetworks } from '@/data/load';
import { columnCsv, columnValues, tableIndex } from './table-data';
import { captionColumns, defaultColumns, NAME } from './table-model';

const networks = loadNetworks();
const COLUMN = /^\/networks\/columns\/(csv\/)?(.+)\.json$/;

/** The files that were asked for. */
let asked: string[] = [];

function answer(address: string): unknown {
  const [, csv, key] = COLUMN.exec(address) ?? [];
  if (key === undefined) return tableIndex(networks);
  return csv ? columnCsv(networks, key) : columnValues(networks, key);
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json(answer(address));
  });
  vi.resetModules();
});

afterEach(() => vi.unstubAllGlobals());

const load = async () => await import('./load-table-file');
const columnsAsked = () => asked.flatMap((address) => COLUMN.exec(address)?.[2] ?? []).sort();

describe('the table’s files', () => {
  it('are those of the columns that are shown, each once', async () => {
    const { loadTableFile } = await load();
    const file = await loadTableFile({ columns: null, sort: null });
    expect(columnsAsked()).toEqual([NAME, ...defaultColumns].sort());
    expect(Object.keys(file.values).sort()).toEqual(columnsAsked());
    await loadTableFile({ columns: null, sort: { key: 'vendors', isDescending: true } });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are none of columns that there are not', async () => {
    const { loadTableFile } = await load();
    const sort = { key: 'nothing', isDescending: false };
    await loadTableFile({ columns: ['x', 'vendors'], sort });
    expect(columnsAsked()).toEqual([NAME, ...captionColumns, 'vendors'].sort());
  });

  it('are the same table again where nothing more is asked for, with all that came before', async () => {
    const { loadTableFile } = await load();
    const some = await loadTableFile({ columns: ['vendors'], sort: null });
    expect(await loadTableFile({ columns: ['vendors'], sort: null })).toBe(some);
    expect(await loadTableFile({ columns: [], sort: null })).toBe(some);
    const more = await loadTableFile({ columns: ['budget.annual'], sort: null });
    expect(more).not.toBe(some);
    expect(Object.keys(more.values)).toEqual(expect.arrayContaining(Object.keys(some.values)));
  });

  it('have what the CSV has beside the values', async () => {
    const { loadCsvColumns } = await load();
    const csv = await loadCsvColumns([NAME]);
    expect(csv.get(NAME)).toEqual(columnCsv(networks, NAME));
    expect(asked).toEqual(['/networks/columns/csv/name.json']);
  });
});
