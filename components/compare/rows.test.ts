import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/components/ui/numbers';
import { loadNetworks } from '@/data/load';
import type { Network } from '@/data/schema/network';
import { effectMarks, valueLabel } from '@/data/vocabulary';
import { type Fact, factsOf } from '@/e2e/support/facts';
import { comparedNetwork, networkOptions } from './compared-networks';
import { isDifference, rowDifference } from './differences';
import { compareCells, compareSections } from './rows';

const networks = loadNetworks();
const rows = compareSections().flatMap((section) => section.rows);

function find(id: string): Network {
  const network = networks.find((other) => other.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}

const cellsOf = (row: string, ...records: Network[]) =>
  records.map((record) => compareCells(record)[row] ?? null);

/** How a value of a record is written in the comparison; null for what is not written out. */
function written({ path, value }: Fact): string | null {
  if (value === null || path === 'id') return null;
  if (/^coverage\.(prefectures|areas|municipalities)\./.test(path)) return null;
  if (path === 'coverage.scope')
    return value === 'unstated' ? null : valueLabel('scope', `${value}`);
  if (path.startsWith('purpose.effects.')) return valueLabel('effect-ratings', `${value}`);
  if (path.endsWith('.charge')) return valueLabel('fee-charge', `${value}`);
  if (path.endsWith('.period')) return valueLabel('fee-period', `${value}`);
  if (path === 'source.transcribed') return '年';
  if (typeof value === 'string') return value;
  return /[yY]ear/.test(path) ? `${value}年` : formatNumber(value);
}

describe('compareSections and compareCells', () => {
  it('compareSections gives every row an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(
    networks.map((network) => [network.id, network] as const),
  )('compareCells writes every stated value of %s into a cell', (_, network) => {
    const text = JSON.stringify(compareCells(network));
    const facts = factsOf(network).flatMap((fact) => written(fact) ?? []);
    expect(facts.length).toBeGreaterThan(25);
    for (const fact of facts) expect(text).toContain(fact);
  });

  it('compareCells makes no cell for a field that a sheet leaves blank', () => {
    const aomori = compareCells(find('aomori-medicalnet'));
    for (const { id } of rows.filter((row) => row.id.startsWith('purpose.effects.'))) {
      expect(aomori[id]).toBeUndefined();
    }
    expect(aomori['coverage.scope']).toBeUndefined();
    expect(aomori['participants.total']).toBeUndefined();
    expect(compareCells(find('akita-heartful'))['budget.otherAnnual']).toBeUndefined();
  });

  it('compareCells names areas with their prefecture, and calls an unstated scope a possibility', () => {
    expect(compareCells(find('oki-net'))['coverage.places']?.lines).toEqual(['山形県 置賜']);
    expect(compareCells(find('aomori-medicalnet'))['coverage.places']?.lines).toEqual([
      '青森県（対象の可能性）',
    ]);
  });
});

describe('rowDifference', () => {
  const akita = find('akita-heartful');
  const vendors = (...values: string[]) => ({ ...akita, vendors: { values, remark: null } });

  it('rowDifference is same for other spellings of the same values in another order', () => {
    const cells = cellsOf('vendors', vendors('日本電気(株)((株)SEC)'), vendors('SEC', 'NEC'));
    expect(rowDifference(cells)).toBe('same');
    expect(rowDifference(cellsOf('vendors', vendors('NEC'), vendors('SEC')))).toBe('differs');
  });

  it('rowDifference is differs where only the remark differs', () => {
    const remarked = { ...akita, vendors: { values: ['日本電気(株)'], remark: '再委託あり' } };
    expect(rowDifference(cellsOf('vendors', akita, remarked))).toBe('differs');
  });

  it('rowDifference is partly-stated between a value and a blank field', () => {
    const blank = { ...akita, vendors: null };
    expect(rowDifference(cellsOf('vendors', akita, blank))).toBe('partly-stated');
    expect(rowDifference(cellsOf('vendors', akita, blank, vendors('SEC')))).toBe('differs');
    expect(rowDifference(cellsOf('vendors', blank, blank))).toBe('unstated');
  });

  it('isDifference holds for differs and partly-stated', () => {
    expect((['differs', 'partly-stated', 'same', 'unstated'] as const).map(isDifference)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the file of a compared network', () => {
  it('comparedNetwork stays under 16 kB and names the coverage to draw', () => {
    for (const network of networks) {
      const data = comparedNetwork(network);
      expect(JSON.stringify(data).length).toBeLessThan(16_000);
      expect(data.coverage.frame[2]).toBeGreaterThan(100);
    }
    expect(comparedNetwork(find('oki-net')).coverage).toMatchObject({
      scope: 'secondary-medical-area',
      areas: ['0603'],
    });
  });

  it('networkOptions has an option for each record', () => {
    expect(networkOptions(networks).map(({ id }) => id)).toEqual(networks.map(({ id }) => id));
    expect(networkOptions([find('oki-net')])).toEqual([
      { id: 'oki-net', name: 'OKI-net', place: '山形県', scope: 'secondary-medical-area' },
    ]);
  });

  it('compareCells gives effects a rating that agrees with its words', () => {
    const cells = compareCells(find('oki-net'));
    const rated = Object.values(cells).filter(({ rating }) => rating);
    expect(rated).toHaveLength(16);
    for (const { rating, lines } of rated) {
      expect(rating && effectMarks[rating]).toBeTruthy();
      expect(lines).toEqual([valueLabel('effect-ratings', rating ?? '')]);
    }
  });
});
