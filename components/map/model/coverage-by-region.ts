import type { CoverageFacts } from '@/data/coverage-facts';
import type { CoverageScope } from '@/data/coverage-scopes';
import { namedMunicipalities, namedRegions, operates } from '@/geo/coverage';

/**
 * The scopes by which regions are covered, by the code of a prefecture, an area or a municipality; those that are not
 * covered are missing.
 */
export type CoverageByRegion = ReadonlyMap<string, readonly CoverageScope[]>;

/**
 * What there is to draw of networks' coverage: each scope once for each region, however many networks have it.
 */
export function coverageByRegion(networks: readonly CoverageFacts[]): CoverageByRegion {
  const scopes = new Map<string, CoverageScope[]>();
  for (const network of networks.filter(operates)) {
    for (const code of [...namedRegions(network), ...namedMunicipalities(network)]) {
      const known = scopes.get(code);
      if (!known) scopes.set(code, [network.scope]);
      else if (!known.includes(network.scope)) known.push(network.scope);
    }
  }
  return scopes;
}
