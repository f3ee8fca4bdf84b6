import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { type DeferredRedrawMap, deferredRedrawMap } from '@/compat/maplibre/deferred-redraw-map';
import type { MapLibreModule } from '@/compat/maplibre/load-maplibre';
import type { Camera } from '@/geo/camera';
import * as constants from './style/constants';

/**
 * The canvas' pixels for one of CSS until it is seen. MapLibre draws a frame for every tile that arrives;
 * without a graphics card those in full size are most of the time that a reader waits for the map.
 */
const UNSEEN_PIXEL_RATIO = 0.05;

/**
 * A map without controls of MapLibre's own, at first drawn very small: see {@link whenDrawn}.
 *
 * @param container an empty element
 * @throws where there is no WebGL2
 */
export function createMap(
  maplibre: MapLibreModule,
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
): DeferredRedrawMap {
  const map = new (deferredRedrawMap(maplibre))({
    container,
    style,
    ...camera,
    pixelRatio: UNSEEN_PIXEL_RATIO,
    minZoom: constants.MIN_ZOOM,
    maxZoom: constants.MAX_ZOOM,
    maxBounds: constants.MAX_BOUNDS,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    // the first click of a double click already goes to a page
    doubleClickZoom: false,
    fadeDuration: 0,
    // the labels are Japanese and drawn from the reader's own fonts
    localIdeographFontFamily: getComputedStyle(container).fontFamily,
    locale: { 'Map.Title': '日本地図' },
  });
  map.touchZoomRotate.disableRotation();
  return map;
}

/** Calls back once when everything is drawn, in full size. */
export function whenDrawn(map: MapLibre, then: () => void): void {
  map.once('idle', () => {
    // undefined: the screen's own, also when that changes
    map.setPixelRatio(undefined as never);
    map.once('idle', then);
  });
}
