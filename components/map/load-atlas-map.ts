import type { LandTopology, RegionTopology } from '@/geo/topology';
import type { AtlasMap, FirstData, LaterData } from './engine/AtlasMap';
import { fetchJson } from './fetch-json';
import { loadMunicipalities } from './load-municipalities';

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
 * @param isClose the first view is near enough to want the detail level; it then gets the overview
 * only if the details cannot be had
 * @throws where one of them cannot be had: the static map then stays
 */
export async function loadAtlasMap(isClose: boolean): Promise<AtlasMapParts> {
  const overview = () => fetchJson<RegionTopology>(OVERVIEW);
  const detail = () => fetchJson<RegionTopology>(DETAIL);
  const first = isClose
    ? detail().then(
        (boundaries) => ({ boundaries, isDetailed: true }),
        async () => ({ boundaries: await overview(), isDetailed: false }),
      )
    : overview().then((boundaries) => ({ boundaries, isDetailed: false }));
  const [engine, boundaries, neighbours] = await Promise.all([
    import('./engine/AtlasMap'),
    first,
    fetchJson<LandTopology>(NEIGHBOURS),
  ]);
  return {
    AtlasMap: engine.AtlasMap,
    first: { ...boundaries, neighbours },
    later: {
      detail,
      municipalities: loadMunicipalities,
    },
  };
}
