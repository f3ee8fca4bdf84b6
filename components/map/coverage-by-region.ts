import type { CoverageScope } from '@/data/coverage-scopes';
import type { MapNetwork } from './map-model';

/** The scopes by which regions are covered, by code; regions that are not covered are missing. */
export type CoverageByRegion = ReadonlyMap<string, readonly CoverageScope[]>;

/** What coverage is drawn from. */
type Covering = Pick<MapNetwork, 'scope' | 'regions' | 'hasEnded'>;

/**
 * What there is to draw of networks' coverage: each scope once for each region, however many networks have it.
 * One that has ended covers nothing.
 */
export function coverageByRegion(networks: readonly Covering[]): CoverageByRegion {
  const scopes = new Map<string, CoverageScope[]>();
  for (const { scope, regions, hasEnded } of networks) {
    if (hasEnded) continue;
    for (const code of regions) {
      const known = scopes.get(code);
      if (!known) scopes.set(code, [scope]);
      else if (!known.includes(scope)) known.push(scope);
    }
  }
  return scopes;
}
