import { loadNetworks } from '@/data/load';
import { encodeSearchIndex } from '@/data/search/encode';

export const dynamic = 'force-static';

/** The search index, loaded when the search box is first used. */
export function GET(): Response {
  return Response.json(encodeSearchIndex(loadNetworks()));
}
