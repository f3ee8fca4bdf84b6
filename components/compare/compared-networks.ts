import { MapModel } from '@/components/map/model/map-model';
import { mapNetworks } from '@/components/map/model/map-networks';
import { coverageFacts } from '@/data/coverage-facts';
import { shownName } from '@/data/names';
import { prefectureByCode } from '@/data/regions';
import { mapIndex } from '@/data/regions/map-index';
import type { Network } from '@/data/schema/network';
import type { ComparedNetwork, NetworkOption } from './cells';
import { compareCells } from './rows';

/** The networks to choose from, in the order of the records. */
export function networkOptions(networks: readonly Network[]): NetworkOption[] {
  return networks.map((network) => ({
    id: network.id,
    name: shownName(network),
    place: network.coverage.prefectures
      .map((code) => prefectureByCode.get(code)?.name ?? code)
      .join('・'),
    scope: network.coverage.scope,
  }));
}

/** What the comparison shows of one network; made while the site is built. */
export function comparedNetwork(network: Network): ComparedNetwork {
  const frame = new MapModel(mapIndex, mapNetworks([network])).frame({
    kind: 'network',
    id: network.id,
  });
  return {
    id: network.id,
    coverage: { ...coverageFacts(network), frame },
    cells: compareCells(network),
  };
}
