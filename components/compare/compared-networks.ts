import { MapModel } from '@/components/map/map-model';
import { mapNetworks } from '@/components/map/map-networks';
import { displayName } from '@/data/names';
import { prefectureByCode } from '@/data/regions';
import { mapIndex } from '@/data/regions/map-index';
import type { Network } from '@/data/schema/network';
import type { ComparedNetwork, NetworkOption } from './cells';
import { compareCells } from './rows';

/** The networks to choose from, in the order of the records. */
export function networkOptions(networks: readonly Network[]): NetworkOption[] {
  return networks.map((network) => ({
    id: network.id,
    name: displayName(network),
    place: network.coverage.prefectures
      .map((code) => prefectureByCode.get(code)?.name ?? code)
      .join('・'),
    scope: network.coverage.scope,
  }));
}

/** What the comparison shows of one network; made while the site is built. */
export function comparedNetwork(network: Network): ComparedNetwork {
  const onMap = mapNetworks([network]);
  const [
    { scope, regions, hasEnded } = { scope: network.coverage.scope, regions: [], hasEnded: false },
  ] = onMap;
  const frame = new MapModel(mapIndex, onMap).frame({ kind: 'network', id: network.id });
  return {
    id: network.id,
    coverage: { scope, regions, hasEnded, frame },
    cells: compareCells(network),
  };
}
