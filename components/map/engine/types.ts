import type { MapLibreModule } from '@/compat/maplibre/load-maplibre';
import type { Camera } from '@/data/address/camera';
import type { Selection } from '@/data/address/paths';
import type { LandTopology, MunicipalityTopology, RegionTopology } from '@/geo/topology';
import type { MapRegion } from '../model/map-model';

/** What the map tells the page around it. */
export type AtlasMapEvents = {
  /** The reader chose something: go to its page. */
  navigate(selection: Selection): void;
  /** The reader is about to choose something. */
  prefetch(selection: Selection): void;
  /** The pointer is over a region, at this point of the map element (px); null when over none. */
  hover(region: MapRegion | null, x: number, y: number): void;
  /** Say this to readers who do not see the map. */
  announce(text: string): void;
  /** The reader wants to search. */
  search(): void;
  /** The map is drawn (or, after a lost context, not drawn any more). */
  live(isLive: boolean): void;
  /** The reader moved the camera. */
  moved(camera: Camera): void;
  /** Finer boundaries are wanted and could not be had (or now could). */
  coarse(isCoarse: boolean): void;
};

/** Boundaries and surrounding land of the first view. */
export type FirstData = {
  boundaries: RegionTopology;
  /** They are those of the detail level. */
  isDetailed: boolean;
  neighbours: LandTopology;
};

/** What is loaded when it is needed. */
export type LaterData = {
  detail(): Promise<RegionTopology>;
  /** @param prefecture two-digit code */
  municipalities(prefecture: string): Promise<MunicipalityTopology>;
};

/** What the map is made of. */
export type MapParts = { maplibre: MapLibreModule; first: FirstData; later: LaterData };
