import { coverageFacts } from '@/data/coverage-facts';
import { shownName } from '@/data/names';
import { measureValues } from '@/data/network-measures';
import { areaByCode, prefectureByCode } from '@/data/regions';
import { mapIndex } from '@/data/regions/map-index';
import type { MapPoint } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { coveragePoint } from '@/geo/coverage-point';
import { coverageBoundaries } from '@/geo/read-topology';
import { MapModel, type MapNetwork } from './map-model';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

/** Thousands of pages are built from the same records: what is made of all of these is made once. */
const models = new WeakMap<readonly Network[], MapModel>();
const made = new WeakMap<Network, MapNetwork>();

/** The map's model of the records; the same for the same list. */
export function mapModelOf(networks: readonly Network[]): MapModel {
  const model = models.get(networks) ?? new MapModel(mapIndex, networks.map(mapNetwork));
  models.set(networks, model);
  return model;
}

/** The part of the records that the map needs; made while pages are built. */
export function mapNetworks(networks: readonly Network[]): readonly MapNetwork[] {
  return mapModelOf(networks).networks;
}

function mapNetwork(network: Network): MapNetwork {
  const known = made.get(network) ?? makeMapNetwork(network);
  made.set(network, known);
  return known;
}

function makeMapNetwork(network: Network): MapNetwork {
  const point = markerPoint(network);
  return {
    id: network.id,
    name: shownName(network),
    ...coverageFacts(network),
    ...(point ? { point } : {}),
    measures: measureValues(network, POPULATIONS),
  };
}

/** Other markers stand at the label points of regions, which the map knows. */
function markerPoint({ coverage }: Network): MapPoint | null {
  return coverage.scope === 'municipality' ? coveragePoint(coverageBoundaries(), coverage) : null;
}
