import { columnFile, furtherColumns } from '@/components/table/table-data';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

const EXTENSION = '.json';

export function generateStaticParams() {
  return furtherColumns.map((key) => ({ file: key + EXTENSION }));
}

/** One column of the table: `/networks/columns/budget.operation.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return Response.json(columnFile(loadNetworks(), file.slice(0, -EXTENSION.length)));
}
