import { describe, expect, test } from 'vitest';
import { coverageScopes } from '../coverage-scopes';
import { knownRegions, loadNetworks } from '../load';
import { areasOf, municipalitiesOf } from '../regions';
import { validateNetworks } from '../validate';
import { SCOPE_SHARES } from './coverage';
import { SYNTHETIC_ID, SYNTHETIC_MARK, syntheticNetworks } from './networks';

const networks = syntheticNetworks(600);
const some = (isSuch: (network: (typeof networks)[number]) => boolean) => networks.some(isSuch);

describe('syntheticNetworks', () => {
  test('gives the same records for the same count, and the first of them for a smaller count', () => {
    expect(syntheticNetworks(100)).toEqual(networks.slice(0, 100));
  });

  test('gives valid records whose figures agree', () => {
    const files = networks.map((network) => ({
      name: `${network.id}.json`,
      text: JSON.stringify(network),
    }));
    const { networks: valid, problems } = validateNetworks(files, knownRegions);
    expect(problems).toEqual([]);
    expect(valid).toHaveLength(networks.length);
  });

  test('marks every record as invented in its id, names and summaries', () => {
    for (const { id, overview, purpose } of networks) {
      expect(id.startsWith(SYNTHETIC_ID)).toBe(true);
      expect(overview.systemName.startsWith(SYNTHETIC_MARK)).toBe(true);
      expect(overview.nickname?.value.startsWith(SYNTHETIC_MARK) ?? true).toBe(true);
      expect(purpose.regionalIssues?.summary).toContain('架空');
    }
  });

  test.each(coverageScopes)('gives the scope %s about its share', (scope) => {
    const count = networks.filter(({ coverage }) => coverage.scope === scope).length;
    expect(Math.abs(count / networks.length - SCOPE_SHARES[scope] / 100)).toBeLessThan(0.05);
  });

  test('gives coverage of several areas, prefectures, municipalities of two areas and of a whole area', () => {
    const isWholeArea = (municipalities: readonly string[], prefecture: string) =>
      areasOf(prefecture).some(({ code }) => {
        const codes = municipalitiesOf(code).map((municipality) => municipality.code);
        return codes.length > 3 && codes.every((one) => municipalities.includes(one));
      });
    const areasWith = (municipalities: readonly string[], prefecture: string) =>
      areasOf(prefecture).filter(({ code }) =>
        municipalitiesOf(code).some((one) => municipalities.includes(one.code)),
      );
    const coverages = networks.map(({ coverage }) => coverage);
    expect(coverages.some((one) => 'areas' in one && one.areas.length > 1)).toBe(true);
    expect(
      coverages.some((one) => one.scope === 'multi-prefecture' && one.prefectures.length > 2),
    ).toBe(true);
    const municipal = coverages.flatMap((one) =>
      one.scope === 'municipality'
        ? [{ codes: one.municipalities, prefecture: one.prefectures[0] ?? '' }]
        : [],
    );
    expect(municipal.some(({ codes, prefecture }) => isWholeArea(codes, prefecture))).toBe(true);
    expect(
      municipal.some(({ codes, prefecture }) => areasWith(codes, prefecture).length === 2),
    ).toBe(true);
  });

  test('gives running and ended networks, and stated and blank values', () => {
    expect(some(({ overview }) => overview.endYear !== null)).toBe(true);
    expect(some(({ overview }) => overview.endYear === null)).toBe(true);
    expect(some(({ overview }) => overview.introduction?.year === null)).toBe(true);
    expect(some(({ overview }) => overview.nickname === null)).toBe(true);
    expect(some(({ vendors }) => vendors === null)).toBe(true);
    expect(some(({ vendors }) => (vendors?.values.length ?? 0) > 1)).toBe(true);
    expect(some(({ fees }) => fees.clinic?.charge === 'charged')).toBe(true);
  });
});

test('no record of the atlas is synthetic', () => {
  for (const { id, overview, source } of loadNetworks()) {
    expect(id.startsWith(SYNTHETIC_ID)).toBe(false);
    expect(overview.systemName.startsWith(SYNTHETIC_MARK)).toBe(false);
    expect(source.publisher).not.toContain(SYNTHETIC_MARK);
  }
});
