import { networksAttribution, regionsAttribution } from '@/data/export/attribution';
import { featureProperties } from '@/data/export/feature-properties';
import { jsonWithList, streamed } from '@/data/export/streamed';
import { loadNetworks } from '@/data/load';
import type { Network } from '@/data/schema/network';
import { type CoverageBoundaries, coverageGeometry } from '@/geo/coverage-geometry';
import { readDetailTopology, readMunicipalityTopology } from '@/geo/read-topology';

export const dynamic = 'force-static';

export function GET() {
  const networks = loadNetworks();
  const head = {
    type: 'FeatureCollection',
    attribution: [...networksAttribution(networks), ...regionsAttribution],
  };
  return streamed(jsonWithList(head, 'features', features(networks)), 'application/geo+json');
}

function* features(networks: readonly Network[]) {
  const read = new Map<string, ReturnType<typeof readMunicipalityTopology>>();
  const boundaries: CoverageBoundaries = {
    regions: readDetailTopology(),
    municipalitiesOf(prefecture) {
      const topology = read.get(prefecture) ?? readMunicipalityTopology(prefecture);
      read.set(prefecture, topology);
      return topology;
    },
  };
  for (const network of networks) {
    yield {
      type: 'Feature',
      id: network.id,
      geometry: coverageGeometry(boundaries, network.coverage),
      properties: featureProperties(network),
    };
  }
}
