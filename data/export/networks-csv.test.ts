import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import type { Network } from '../schema/network';
import { networksCsv } from './networks-csv';

/** Reads CSV as a spreadsheet does (RFC 4180). */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const networks = loadNetworks();
const [header = [], ...rows] = parse(networksCsv(networks).slice(1));

/** A cell by the network's id and the column's name. */
function cell(id: string, name: string): string | undefined {
  expect(header, 'the CSV has the column').toContain(name);
  return rows.find(([first]) => first === id)?.[header.indexOf(name)];
}

/** All texts and numbers of a record but codes and keys, which the CSV has in words. */
function statedValues(data: unknown, path = ''): string[] {
  if (data === null || /^coverage\.|effects|\.charge|\.period|amounts/.test(path)) return [];
  if (typeof data !== 'object') return [String(data)];
  return Object.entries(data).flatMap(([key, value]) =>
    statedValues(value, path === '' ? key : `${path}.${key}`),
  );
}

describe('networks.csv', () => {
  it('has one row for each network, as long as the header, whose names are unique', () => {
    expect(rows.map(([id]) => id)).toEqual(networks.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(header.length);
    expect(new Set(header).size).toBe(header.length);
  });

  it.each(
    networks.map((network) => [network.id, network] as const),
  )('holds everything %s states', (id, network) => {
    const all = rows.find(([first]) => first === id)?.join('\n') ?? '';
    const values = statedValues(network);
    expect(values.length).toBeGreaterThan(20);
    for (const value of values) expect(all).toContain(value);
  });

  it('says 記載なし where a sheet states nothing, never 0 and never nothing', () => {
    expect(cell('aomori-medicalnet', '参加団体数：病院(施設)')).toBe('記載なし');
    expect(cell('aomori-medicalnet', 'システム導入効果：患者紹介の円滑化が進んだ')).toBe(
      '記載なし',
    );
    expect(cell('akita-heartful', '予算について：その他年間費用概算(千円)')).toBe('記載なし');
    expect(cell('ishikawa-shinryo', '出典：ウェブサイト')).toBe('記載なし');
  });

  it('writes numbers bare and lists with ；', () => {
    expect(cell('akita-heartful', '予算について：構築費用概算(千円)')).toBe('235620');
    expect(cell('akita-heartful', 'システムについて：連携方式')).toBe('集中型；分散型；クラウド型');
    expect(cell('akita-heartful', 'システムについて：連携方式：備考')).toBe('DICOMのみ分散型');
  });

  it('names regions with their codes', () => {
    expect(cell('oki-net', '対象地域：都道府県')).toBe('山形県(06)');
    expect(cell('oki-net', '対象地域：二次医療圏')).toBe('山形県 置賜(0603)');
  });

  it('keeps the amounts of Aomori by bed count', () => {
    expect(cell('aomori-medicalnet', 'サービス利用・参加料金：病院(開示施設)：金額')).toBe(
      '300床以上 年額 1,886,000円；300床未満 年額 1,603,000円',
    );
  });

  it('says over how many facility types participants are added up', () => {
    expect(cell('akita-heartful', '算出値：参加施設(施設)')).toBe('24');
    expect(cell('akita-heartful', '算出値：参加施設：備考')).toBe('記載のある2種別の計');
    expect(cell('aomori-medicalnet', '算出値：参加施設(施設)')).toBe('算出できません');
  });

  it('disarms a formula in a record', () => {
    const [first] = networks;
    if (!first) throw new Error('there are no networks');
    const hostile: Network = {
      ...first,
      overview: { ...first.overview, systemName: '=HYPERLINK("http://example.jp")' },
    };
    expect(networksCsv([hostile])).toContain('"\'=HYPERLINK(""http://example.jp"")"');
  });
});
