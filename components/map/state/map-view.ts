import type { Camera, Size } from '@/geo/camera';
import type { MapState } from './map-state';

/** What the reader sees of the map now. */
export type MapView = MapState & {
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
