import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import type { Network } from '../schema/network';
import { facetOptions, filterRecords } from './facets';

const networks = loadNetworks();
const optionsOf = (key: string, of: readonly Network[] = networks) =>
  facetOptions(of)
    .find((facet) => facet.key === key)
    ?.options.map(({ label }) => label);

function altered(id: string, change: (network: Network) => void): Network {
  const network = structuredClone(networks.find((other) => other.id === id));
  if (!network) throw new Error(`no network ${id}`);
  change(network);
  return network;
}

const valuesOf = (network: Network) => {
  const [record] = filterRecords([network]);
  if (!record) throw new Error('no record');
  return record.values;
};

describe('facetOptions', () => {
  it('facetOptions offers the values that some network has, in the vocabulary’s order, with 記載なし last', () => {
    expect(optionsOf('vendor')).toEqual(['富士通', '日本電気', 'SEC', 'NDソフトウェア']);
    expect(optionsOf('storage')).toEqual(['SS-MIX2', 'PIX/PIXV3/PDQ/PDQV3', '記載なし']);
    expect(optionsOf('id-system')?.at(-1)).toBe('記載なし');
  });

  it('facetOptions offers every value of a closed set, also those that no network has', () => {
    expect(optionsOf('fee')).toEqual(['有料', '無料']);
    expect(optionsOf('facility')).toHaveLength(7);
    expect(optionsOf('scope')).toEqual([
      '全県域',
      '二次医療圏',
      '市区町村',
      '複数の都道府県',
      '対象地域の記載なし',
    ]);
  });

  it('facetOptions offers words that the vocabulary does not know', () => {
    const strange = altered('oki-net', (network) => {
      network.vendors = { values: ['(株)架空,システム', '富士通(株)'], remark: null };
    });
    expect(valuesOf(strange).vendor).toEqual(['架空、システム', 'fujitsu']);
    expect(optionsOf('vendor', [strange])).toEqual(['富士通', '架空,システム']);
  });
});

describe('filterRecords', () => {
  it('filterRecords quotes a vendor whose name is a reserved word of addresses', () => {
    const strange = altered('oki-net', (network) => {
      network.vendors = { values: ['none', 'unstated'], remark: null };
    });
    expect(valuesOf(strange).vendor).toEqual(["'none'", "'unstated'"]);
    expect(optionsOf('vendor', [strange])).toEqual(['none', 'unstated']);
  });

  it('filterRecords lists a value once, whatever the number of its spellings', () => {
    const twice = altered('shinshu-medicalnet', (network) => {
      network.system.storage = { values: ['SS-MIX 2', 'SS-MIX2'], remark: null };
    });
    expect(valuesOf(twice).storage).toEqual(['ss-mix2']);
  });

  it('filterRecords tells a blank field from one with only a remark', () => {
    const blank = altered('oki-net', (network) => {
      network.vendors = null;
    });
    const remark = altered('oki-net', (network) => {
      network.vendors = { values: [], remark: '各病院による' };
    });
    expect(valuesOf(blank).vendor).toEqual(['unstated']);
    expect(valuesOf(remark).vendor).toEqual([]);
  });

  it('filterRecords collects the shared items of all groups', () => {
    expect(valuesOf(altered('akita-heartful', () => {})).item).toEqual(
      expect.arrayContaining(['patient-basics', 'referral-letter', 'meal-order', 'images']),
    );
  });

  it('filterRecords leaves out a facility type of which none takes part', () => {
    const none = altered('akita-heartful', (network) => {
      network.participants.facilities.pharmacy = { status: null, count: 0, remark: null };
    });
    expect(valuesOf(none).facility).toEqual(['hospital', 'clinic']);
  });
});
