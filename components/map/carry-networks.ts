import { coverageScopes } from '@/data/coverage-scopes';
import type { CarriedNetworks } from './carried-networks';
import type { MapModel } from './map-model';

/** So many networks are part of each page; more are a file of their own, and pages stay as small as they were. */
export const MOST_CARRIED = 50;

/** What pages carry of a model's networks; made while they are built. */
export function carryNetworks({ networks, coverage }: MapModel): CarriedNetworks {
  if (networks.length <= MOST_CARRIED) return { networks };
  // municipalities are many: they are drawn once the networks are there
  const regions = [...coverage].filter(([code]) => code.length < 5);
  const carried = coverageScopes.map((scope) => {
    const codes = regions.flatMap(([code, scopes]) => (scopes.includes(scope) ? [code] : []));
    return [scope, codes.sort()] as const;
  });
  return { networks: null, coverage: carried.filter(([, codes]) => codes.length > 0) };
}
