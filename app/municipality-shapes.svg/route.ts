import { mapModelOf } from '@/components/map/model/map-networks';
import { municipalityShapes } from '@/components/map/static/municipality-shapes';
import { loadNetworks } from '@/data/load';
import { coverageBoundaries } from '@/geo/read-topology';

export const dynamic = 'force-static';

export function GET() {
  const svg = municipalityShapes(mapModelOf(loadNetworks()).coverage, coverageBoundaries());
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
