import { networksAttribution, regionsAttribution } from '@/data/export/attribution';
import { featureProperties } from '@/data/export/feature-properties';
import { loadNetworks } from '@/data/load';
import { coverageGeometry } from '@/geo/coverage-geometry';
import { readDetailTopology } from '@/geo/read-topology';

export const dynamic = 'force-static';

export function GET() {
  const networks = loadNetworks();
  const topology = readDetailTopology();
  return Response.json(
    {
      type: 'FeatureCollection',
      attribution: [...networksAttribution(networks), ...regionsAttribution],
      features: networks.map((network) => ({
        type: 'Feature',
        id: network.id,
        geometry: coverageGeometry(topology, network.coverage),
        properties: featureProperties(network),
      })),
    },
    { headers: { 'Content-Type': 'application/geo+json' } },
  );
}
