import type { Selection } from '@/data/address/paths';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { CoverageByRegion } from './coverage-by-region';
import type { MapNetwork } from './map-model';

/** A scope and the codes of the regions that it covers. */
export type CarriedCoverage = readonly (readonly [CoverageScope, readonly string[]])[];

/** What each page carries for its map: all networks, or where they are too many, what they cover together. */
export type CarriedNetworks =
  | { networks: readonly MapNetwork[]; coverage?: never }
  | { networks: null; coverage: CarriedCoverage };

/**
 * What a page carries of the coverage, to be drawn until the networks are there. A network's page is about its own,
 * which is not known yet: it draws none rather than that of all.
 */
export function summaryFor(
  selection: Selection,
  carried: CarriedCoverage | undefined,
): CoverageByRegion {
  const scopes = new Map<string, CoverageScope[]>();
  if (selection.kind === 'network' || !carried) return scopes;
  for (const [scope, codes] of carried) {
    for (const code of codes) scopes.set(code, [...(scopes.get(code) ?? []), scope]);
  }
  return scopes;
}
