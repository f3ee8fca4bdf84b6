import { displayName } from '@/data/names';
import { measureValues } from '@/data/network-measures';
import { areaByCode, municipalities, prefectureByCode } from '@/data/regions';
import type { Coverage } from '@/data/schema/coverage';
import type { Network } from '@/data/schema/network';
import type { MapNetwork } from './map-model';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

/** The part of the records that the map needs; made while pages are built, and part of each. */
export function mapNetworks(networks: readonly Network[]): MapNetwork[] {
  return networks.map((network) => {
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
  });
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
  const areas = municipalities.flatMap(({ code, areaCode }) =>
    areaCode !== null && codes.includes(code) ? [areaCode] : [],
  );
  return [...new Set(areas)];
}
