import { describe, expect, it } from 'vitest';
import { loadNetworks } from '@/data/load';
import { atlasCounts, transcriptions } from './counts';

const networks = loadNetworks();

describe('counts of the atlas', () => {
  it('gives every prefecture and every area one status', () => {
    const { prefectures, areas, prefecturesByStatus, areasByStatus } = atlasCounts(networks);
    const sum = (counts: object) => Object.values(counts).reduce((total, n) => total + n, 0);
    expect(sum(prefecturesByStatus)).toBe(prefectures);
    expect(sum(areasByStatus)).toBe(areas);
  });

  it('counts every region as not collected where there are no records', () => {
    const { prefecturesByStatus, areasByStatus } = atlasCounts([]);
    expect(prefecturesByStatus).toEqual({
      covered: 0,
      partial: 0,
      'may-cover': 0,
      uncollected: 47,
    });
    expect(areasByStatus.uncollected).toBe(330);
  });

  it('does not count a network of unstated scope as coverage', () => {
    const unstated = networks.filter(({ coverage }) => coverage.scope === 'unstated');
    expect(unstated).toHaveLength(1);
    const { prefecturesByStatus } = atlasCounts(unstated);
    expect(prefecturesByStatus).toMatchObject({ covered: 0, partial: 0, 'may-cover': 1 });
  });
});

describe('transcriptions', () => {
  it('groups records by date of transcription, newest first', () => {
    const [first, second] = networks;
    if (!first || !second) throw new Error('two networks are needed');
    const at = (network: typeof first, transcribed: string) => ({
      ...network,
      source: { ...network.source, transcribed },
    });
    const found = transcriptions([at(first, '2026-11'), at(second, '2027-02')]);
    expect(found.map(({ date }) => date)).toEqual(['2027-02', '2026-11']);
    expect(found[0]?.networks.map(({ id }) => id)).toEqual([second.id]);
  });
});
