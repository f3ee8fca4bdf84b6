import { networksAttribution, regionsAttribution } from '@/data/export/attribution';
import { featureProperties } from '@/data/export/feature-properties';
import { loadNetworks } from '@/data/load';
import { coverageGeometry } from '@/geo/coverage-geometry';
import { coverageBoundaries } from '@/geo/read-topology';

export const dynamic = 'force-static';

export function GET() {
  const networks = loadNetworks();
  const boundaries = coverageBoundaries();
  const collection = {
    type: 'FeatureCollection',
    attribution: [...networksAttribution(networks), ...regionsAttribution],
    features: networks.map((network) => ({
      type: 'Feature',
      id: network.id,
      geometry: coverageGeometry(boundaries, network.coverage),
      properties: featureProperties(network),
    })),
  };
  return Response.json(collection, { headers: { 'Content-Type': 'application/geo+json' } });
}
