import { facetOptions, filterRecords } from '@/data/filters/facets';
import { encodeFilterIndex } from '@/data/filters/filter-index';
import { loadNetworks } from '@/data/load';

export const dynamic = 'force-static';

/** The filter index, loaded when the reader filters, so that no page carries it. */
export function GET(): Response {
  const networks = loadNetworks();
  const index = { facets: facetOptions(networks), records: filterRecords(networks) };
  return Response.json(encodeFilterIndex(index));
}
