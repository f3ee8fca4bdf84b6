import { coverageScopes } from '@/data/coverage-scopes';
import { valueLabel } from '@/data/vocabulary';
import type { LegendScope } from './Legend';
import type { MapNetwork } from './map-model';

/** The legend's entries: the scopes that networks of the atlas have. */
export function legendScopes(networks: readonly MapNetwork[]): LegendScope[] {
  return coverageScopes
    .filter((scope) => networks.some((network) => network.scope === scope))
    .map((scope) => ({ scope, label: valueLabel('scope', scope) }));
}
