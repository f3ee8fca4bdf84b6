import { loadMaplibre } from '@/compat/maplibre/load-maplibre';
import type { AtlasMap } from '../engine/AtlasMap';
import type { MapParts } from '../engine/types';
import { loadDetail, loadNeighbours, loadOverview } from './load-boundaries';
import { loadMunicipalities } from './load-municipalities';

/** What the first view needs, loaded; and how to load finer boundaries later. */
export type AtlasMapParts = MapParts & { AtlasMap: typeof AtlasMap };

/**
 * Loads MapLibre and the boundaries side by side.
 *
 * @param isClose the first view is near enough to want the detail level; it then gets the overview
 * only if the details cannot be had
 * @throws where one of them cannot be had: the static map then stays
 */
export async function loadAtlasMap(isClose: boolean): Promise<AtlasMapParts> {
  const first = isClose
    ? loadDetail().then(
        (boundaries) => ({ boundaries, isDetailed: true }),
        async () => ({ boundaries: await loadOverview(), isDetailed: false }),
      )
    : loadOverview().then((boundaries) => ({ boundaries, isDetailed: false }));
  const [maplibre, engine, boundaries, neighbours] = await Promise.all([
    loadMaplibre(),
    import('../engine/AtlasMap'),
    first,
    loadNeighbours(),
  ]);
  return {
    maplibre,
    AtlasMap: engine.AtlasMap,
    first: { ...boundaries, neighbours },
    later: { detail: loadDetail, municipalities: loadMunicipalities },
  };
}
