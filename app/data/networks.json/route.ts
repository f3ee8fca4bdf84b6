import { networksFile } from '@/data/export/networks-json';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(networksFile(loadNetworks()));
}
