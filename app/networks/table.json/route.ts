import { tableFile } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** The whole table, loaded when the reader sorts, filters or chooses columns. */
export function GET() {
  return Response.json(tableFile(loadNetworks()));
}
