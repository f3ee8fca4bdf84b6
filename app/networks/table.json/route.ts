import { tableFile } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** Every column of the table, for readers who choose, sort or filter. */
export function GET() {
  return Response.json(tableFile(loadNetworks()));
}
