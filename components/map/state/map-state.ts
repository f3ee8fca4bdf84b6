import type { Camera } from '@/data/address/camera';
import type { Selection } from '@/data/address/paths';
import type { Choropleth } from '../choropleth/choropleth';
import type { MapModel, MapNetwork } from '../model/map-model';

/** All that the address and the panel ask the map to show. It is replaced, never changed. */
export type MapState = {
  model: MapModel;
  selection: Selection;
  /** The networks that pass the filters. */
  networks: readonly MapNetwork[];
  /** Colours by a measure; null: by coverage scope. */
  choropleth: Choropleth | null;
  /** Code of the municipality looked up. */
  municipality: string | null;
};

/** A state with the camera of the address; null: the selection is framed. */
export type PlacedMapState = MapState & { camera: Camera | null };
