import { expect, test } from 'vitest';
import { type CoverageScope, coverageScopes } from '../../data/coverage-scopes';
import { knownRegions, loadNetworks } from '../../data/load';
import { validateNetworks } from '../../data/validate';
import { SCOPE_SHARES } from './synthetic-coverage';
import { SYNTHETIC_ID, SYNTHETIC_MARK, syntheticNetworks } from './synthetic-networks';

const networks = syntheticNetworks(2000);

test('the same count gives the same bytes, and a smaller one the beginning of a larger', () => {
  expect(JSON.stringify(syntheticNetworks(300))).toBe(JSON.stringify(networks.slice(0, 300)));
});

test('every record is valid and its figures go together', () => {
  const files = networks.map((network) => ({
    name: `${network.id}.json`,
    text: JSON.stringify(network),
  }));
  const { networks: valid, problems } = validateNetworks(files, knownRegions);
  expect(problems).toEqual([]);
  expect(valid).toHaveLength(networks.length);
});

test('every record says in its id, name and summaries that it is invented', () => {
  for (const { id, overview, purpose } of networks) {
    expect(id.startsWith(SYNTHETIC_ID)).toBe(true);
    expect(overview.systemName.startsWith(SYNTHETIC_MARK)).toBe(true);
    expect(overview.nickname?.value.startsWith(SYNTHETIC_MARK) ?? true).toBe(true);
    expect(purpose.regionalIssues?.summary).toContain('架空');
  }
});

test('every scope has about the share that it is meant to have', () => {
  const total = Object.values(SCOPE_SHARES).reduce((sum, share) => sum + share, 0);
  const share = (scope: CoverageScope) =>
    networks.filter(({ coverage }) => coverage.scope === scope).length / networks.length;
  for (const scope of coverageScopes) {
    expect(Math.abs(share(scope) - SCOPE_SHARES[scope] / total)).toBeLessThan(0.03);
  }
});

test('what is filtered by takes every form: stated and not, one and several, running and ended', () => {
  const has = (test: (network: (typeof networks)[number]) => boolean) => networks.some(test);
  expect(has(({ overview }) => overview.endYear !== null)).toBe(true);
  expect(has(({ overview }) => overview.introduction?.year === null)).toBe(true);
  expect(has(({ overview }) => overview.nickname === null)).toBe(true);
  expect(has(({ vendors }) => vendors === null)).toBe(true);
  expect(has(({ vendors }) => (vendors?.values.length ?? 0) > 1)).toBe(true);
  expect(has(({ fees }) => fees.clinic?.charge === 'charged')).toBe(true);
  expect(
    has(({ coverage }) => coverage.scope === 'secondary-medical-area' && coverage.areas.length > 1),
  ).toBe(true);
  const prefectures = new Set(networks.flatMap(({ coverage }) => coverage.prefectures));
  expect(prefectures.size).toBe(47);
});

test('no record of the atlas is a synthetic one', () => {
  for (const { id, overview, source } of loadNetworks()) {
    expect(id.startsWith(SYNTHETIC_ID)).toBe(false);
    expect(overview.systemName.startsWith(SYNTHETIC_MARK)).toBe(false);
    expect(source.publisher).not.toContain(SYNTHETIC_MARK);
  }
});
