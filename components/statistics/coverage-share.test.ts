import { describe, expect, it } from 'vitest';
import { loadNetworks } from '@/data/load';
import { areas } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { coverageShare } from './coverage-share';

const networks = loadNetworks();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function find(id: string): Network {
  const network = networks.find((other) => other.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}

describe('coverageShare', () => {
  const share = coverageShare(networks, areas);

  it('counts every area and every person once', () => {
    const counts = Object.values(share.byStatus);
    expect(counts.reduce((sum, count) => sum + count.areas, 0)).toBe(330);
    expect(counts.reduce((sum, count) => sum + count.population, 0)).toBe(126_146_099);
    expect(share.statuses).toHaveLength(330);
  });

  it('counts Okitama alone in Yamagata, and no area of Aomori, as covered', () => {
    const statusOf = (code: string) =>
      share.statuses[areas.findIndex((area) => area.code === code)];
    expect(statusOf('0603')).toBe('covered');
    expect(statusOf('0601')).toBe('uncollected');
    const aomori = areas.filter(({ prefectureCode }) => prefectureCode === '02');
    for (const { code } of aomori) expect(statusOf(code)).toBe('may-cover');
    expect(ids(share.notStated)).toEqual(['aomori-medicalnet']);
  });

  it('counts nothing as covered by a network that has ended', () => {
    const oki = find('oki-net');
    const ended = { ...oki, overview: { ...oki.overview, endYear: { value: 2020, remark: null } } };
    expect(coverageShare([ended], areas).byStatus.covered).toEqual({ areas: 0, population: 0 });
  });
});
