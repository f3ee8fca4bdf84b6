import { columnFiles, keyOfFile } from '@/components/table/column-files';
import { columnCsv } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = columnFiles;

/** What the CSV of the table has in one column, for readers who save it: `/networks/columns/csv/vendors.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return Response.json(columnCsv(loadNetworks(), keyOfFile(file)));
}
