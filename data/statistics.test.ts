import { describe, expect, it } from 'vitest';
import { loadNetworks } from './load';
import type { Network } from './schema/network';
import { effectMatrix, facilitySeries, series, startYears, tally, totalOf } from './statistics';

const networks = loadNetworks();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function find(id: string): Network {
  const network = networks.find((other) => other.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}

describe('a tally of values', () => {
  const vendors = tally(networks, 'vendors', (network) => [network.vendors]);

  it('counts canonical values in any spelling', () => {
    expect(vendors.values[0]).toMatchObject({ id: 'nec', label: '日本電気' });
    expect(ids(vendors.values[0]?.networks ?? [])).toContain('oki-net');
    expect(ids(vendors.values)).toContain('sec');
    for (const { label } of vendors.values) expect(label).not.toMatch(/株/);
  });

  it('counts a network once for a value that it names in two spellings', () => {
    const oki = find('oki-net');
    const twice = { ...oki, vendors: { values: ['日本電気(株)', 'NEC'], remark: null } };
    const { values } = tally([twice], 'vendors', (network) => [network.vendors]);
    expect(values.map(({ id, networks: list }) => [id, list.length])).toEqual([['nec', 1]]);
  });

  it('lists networks that state nothing separately and counts no value for them', () => {
    const services = tally(networks, 'services.offered', ({ services: { offered } }) => [offered]);
    expect(ids(services.notStated)).toEqual(['aomori-medicalnet']);
    expect(services.stated).toHaveLength(4);
    for (const { networks: list } of services.values) {
      expect(ids(list)).not.toContain('aomori-medicalnet');
    }
  });

  it("sorts by frequency, then in the vocabulary's order", () => {
    const counts = vendors.values.map(({ networks: list }) => list.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const single = vendors.values.filter(({ networks: list }) => list.length === 1);
    expect(ids(single)).toEqual(
      ['fujitsu', 'nec', 'sec', 'nd-software'].filter((id) => ids(single).includes(id)),
    );
  });

  it('lists unknown words after those of the vocabulary', () => {
    const odd = { ...find('akita-heartful'), vendors: { values: ['某社', 'SEC'], remark: null } };
    const { values } = tally([odd], 'vendors', (network) => [network.vendors]);
    expect(ids(values)).toEqual(['sec', '某社']);
  });
});

describe('a series of figures', () => {
  it('has null, not 0, for what is not stated, and sums the rest', () => {
    const shared = series(networks, ({ participants }) => participants.sharedPatients?.count);
    expect(shared.entries.find(({ network }) => network.id === 'akita-heartful')?.value).toBeNull();
    const stated = networks.flatMap(({ participants }) => participants.sharedPatients?.count ?? []);
    expect(totalOf(shared)).toBe(stated.reduce((sum, count) => sum + count, 0));
    expect(shared.stated.length + shared.notStated.length).toBe(networks.length);
  });

  it('distinguishes a stated 0 from a blank', () => {
    const none = series(networks, () => null);
    expect(totalOf(none)).toBeNull();
    expect(none.stated).toEqual([]);
    const zero = series(networks, () => 0);
    expect(totalOf(zero)).toBe(0);
    expect(zero.notStated).toEqual([]);
  });

  it('sums each facility type over the networks that state it', () => {
    const byType = new Map(facilitySeries(networks).map((entry) => [entry.type, entry.series]));
    expect(byType.size).toBe(6);
    expect(ids(byType.get('pharmacy')?.notStated ?? [])).toEqual(
      expect.arrayContaining(['aomori-medicalnet', 'akita-heartful']),
    );
    const hospitals = networks.flatMap(
      ({ participants }) => participants.facilities.hospital?.count ?? [],
    );
    expect(hospitals).toHaveLength(byType.get('hospital')?.stated.length ?? 0);
  });
});

describe('statistics of the effects', () => {
  it('have 16 rows; networks with blank sheets are listed by name', () => {
    const { rows, notStated } = effectMatrix(networks);
    expect(rows).toHaveLength(16);
    expect(ids(notStated)).toEqual(['aomori-medicalnet']);
    for (const { ratings } of rows) {
      expect(ratings).toHaveLength(networks.length);
      expect(ratings.find(({ network }) => network.id === 'aomori-medicalnet')?.rating).toBeNull();
    }
  });
});

describe('statistics of start years', () => {
  it('include every year from the first to the last', () => {
    const { years, notStated } = startYears(networks);
    expect(years[0]).toMatchObject({ year: 2011 });
    years.forEach(({ year }, index) => {
      expect(year).toBe(2011 + index);
    });
    expect(years.flatMap(({ networks: list }) => list)).toHaveLength(networks.length);
    expect(notStated).toEqual([]);
  });

  it('are empty where no sheet states a year', () => {
    const silent = {
      ...find('oki-net'),
      overview: { ...find('oki-net').overview, introduction: null },
    };
    expect(startYears([silent])).toMatchObject({ years: [], notStated: [{ id: 'oki-net' }] });
  });
});
