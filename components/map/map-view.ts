import type { Selection } from '@/data/address/paths';
import type { Camera, Size } from '@/geo/camera';
import type { Choropleth } from './choropleth/choropleth';
import type { MapModel, MapNetwork } from './map-model';

/** What the reader sees of the map now. */
export type MapView = {
  model: MapModel;
  selection: Selection;
  /** The networks that pass the filters. */
  networks: readonly MapNetwork[];
  choropleth: Choropleth | null;
  /** Code of the municipality looked up. */
  municipality: string | null;
  camera: Camera;
  size: Size;
  /** The map's element, whose style has the theme's colours. */
  element: HTMLElement;
};

let provider: (() => MapView | null) | null = null;

/** Says how the page's one map is to be asked what it shows. @returns how to take that back */
export function provideMapView(describe: () => MapView | null): () => void {
  provider = describe;
  return () => {
    if (provider === describe) provider = null;
  };
}

/** What the page's map shows; null on pages without one. */
export function currentMapView(): MapView | null {
  return provider?.() ?? null;
}
