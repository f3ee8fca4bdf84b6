import { coverageScopes } from '@/data/coverage-scopes';
import type { CarriedNetworks } from './carried-networks';
import type { MapModel } from './map-model';

/** Beyond this many networks pages carry none of them, and the map loads /networks/map.json. */
export const MAX_INLINED_NETWORKS = 50;

/** What pages carry of a model's networks; made while they are built. */
export function carryNetworks({ networks, coverage }: MapModel): CarriedNetworks {
  if (networks.length <= MAX_INLINED_NETWORKS) return { networks };
  // municipalities are many: they are drawn once the networks are there
  const regions = [...coverage].filter(([code]) => code.length < 5);
  const carried = coverageScopes.map((scope) => {
    const codes = regions.flatMap(([code, scopes]) => (scopes.includes(scope) ? [code] : []));
    return [scope, codes.sort()] as const;
  });
  return { networks: null, coverage: carried.filter(([, codes]) => codes.length > 0) };
}
