import { coverageScopes } from '@/data/coverage-scopes';
import { valueLabel } from '@/data/vocabulary';
import type { MapNetwork } from '../model/map-model';
import type { LegendScope } from './Legend';

/** The legend's entries: the scopes that networks of the atlas have. */
export function legendScopes(networks: readonly MapNetwork[]): LegendScope[] {
  return coverageScopes
    .filter((scope) => networks.some((network) => network.scope === scope))
    .map((scope) => ({ scope, label: valueLabel('scope', scope) }));
}
