import { mapNetworks } from '@/components/map/model/map-networks';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** All networks as the map shows them, for pages that do not inline them. */
export function GET() {
  return Response.json(mapNetworks(loadNetworks()));
}
