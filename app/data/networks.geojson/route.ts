import { networksAttribution, regionsAttribution } from '@/data/export/attribution';
import { featureProperties } from '@/data/export/feature-properties';
import { jsonWithList, streamed } from '@/data/export/streamed';
import { loadNetworks } from '@/data/load';
import type { Network } from '@/data/schema/network';
import { coverageGeometry } from '@/geo/coverage-geometry';
import { coverageBoundaries } from '@/geo/read-topology';

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
  for (const network of networks) {
    yield {
      type: 'Feature',
      id: network.id,
      geometry: coverageGeometry(coverageBoundaries(), network.coverage),
      properties: featureProperties(network),
    };
  }
}
