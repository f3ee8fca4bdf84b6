import type { LandTopology, MunicipalityTopology, RegionTopology } from '@/geo/topology';
import type { AtlasMap, FirstData, LaterData } from './engine/AtlasMap';

const OVERVIEW = new URL('../../data/boundaries/overview.topo.json', import.meta.url);
const DETAIL = new URL('../../data/boundaries/detail.topo.json', import.meta.url);
const NEIGHBOURS = new URL('../../data/boundaries/neighbouring-land.topo.json', import.meta.url);

/** What the first view needs, loaded; and how to load finer boundaries later. */
export type AtlasMapParts = {
  AtlasMap: typeof AtlasMap;
  first: FirstData;
  later: LaterData;
};

/**
 * Loads MapLibre and the boundaries side by side.
 *
 * @throws where one of them cannot be had: the static map then stays
 */
export async function loadAtlasMap(): Promise<AtlasMapParts> {
  const [engine, overview, neighbours] = await Promise.all([
    import('./engine/AtlasMap'),
    fetchJson<RegionTopology>(OVERVIEW),
    fetchJson<LandTopology>(NEIGHBOURS),
  ]);
  return {
    AtlasMap: engine.AtlasMap,
    first: { overview, neighbours },
    later: {
      detail: () => fetchJson<RegionTopology>(DETAIL),
      municipalities: loadMunicipalities,
    },
  };
}

async function loadMunicipalities(prefecture: string): Promise<MunicipalityTopology> {
  const { municipalityBoundaries } = await import('@/data/boundaries/municipalities');
  const url = municipalityBoundaries[prefecture];
  if (!url) throw new Error(`no municipality boundaries for ${prefecture}`);
  return fetchJson<MunicipalityTopology>(url);
}

async function fetchJson<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response.json() as Promise<T>;
}
