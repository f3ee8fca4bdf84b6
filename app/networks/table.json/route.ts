import { tableFile } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** The rows of the table, for readers who choose, sort or filter; further columns are files of their own. */
export function GET() {
  return Response.json(tableFile(loadNetworks()));
}
