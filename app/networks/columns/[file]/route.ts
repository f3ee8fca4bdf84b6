import { columnFiles, keyOfFile } from '@/components/table/column-files';
import { columnValues } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = columnFiles;

/** One column of the table: `/networks/columns/budget.operation.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return Response.json(columnValues(loadNetworks(), keyOfFile(file)));
}
