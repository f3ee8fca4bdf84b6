import { displayName } from '@/data/names';
import { measureValues } from '@/data/network-measures';
import { areaByCode, municipalityByCode, prefectureByCode } from '@/data/regions';
import { mapIndex } from '@/data/regions/map-index';
import type { Coverage } from '@/data/schema/coverage';
import type { Network } from '@/data/schema/network';
import { MapModel, type MapNetwork } from './map-model';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

/** Thousands of pages are built from the same records: what is made of all of these is made once. */
const models = new WeakMap<readonly Network[], MapModel>();

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
  const { id, overview, coverage } = network;
  return {
    id,
    name: displayName(network),
    scope: coverage.scope,
    regions: regionsDrawn(coverage),
    partsOf: coverage.scope === 'municipality' ? areasAround(coverage.municipalities) : [],
    prefectures: coverage.prefectures,
    measures: measureValues(network, POPULATIONS),
    hasEnded: overview.endYear !== null,
  };
}

function regionsDrawn(coverage: Coverage): string[] {
  switch (coverage.scope) {
    case 'secondary-medical-area':
      return coverage.areas;
    case 'municipality':
      return [];
    default:
      return coverage.prefectures;
  }
}

function areasAround(codes: readonly string[]): string[] {
  const areas = [...codes].sort().flatMap((code) => municipalityByCode.get(code)?.areaCode ?? []);
  return [...new Set(areas)];
}
