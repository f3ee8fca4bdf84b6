import { comparedNetwork } from '@/components/compare/compared-networks';
import { loadNetwork, loadNetworks } from '@/data/load';

export const dynamic = 'force-static';
export const dynamicParams = false;

const EXTENSION = '.json';

export function generateStaticParams() {
  return loadNetworks().map(({ id }) => ({ file: id + EXTENSION }));
}

/** The data of one network for the comparison: `/compare/records/oki-net.json`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const network = loadNetwork(file.slice(0, -EXTENSION.length));
  return network ? Response.json(comparedNetwork(network)) : new Response(null, { status: 404 });
}
