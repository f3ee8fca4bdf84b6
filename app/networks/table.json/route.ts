import { tableIndex } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** All networks and columns of the table, for readers who choose, sort or filter; each column is a file of its own. */
export function GET() {
  return Response.json(tableIndex(loadNetworks()));
}
