/** The files of MapLibre's package; the build replaces them by smaller ones bundled from the same sources. */
const PAGE = new URL('maplibre-gl/dist/maplibre-gl.mjs', import.meta.url);
const WORKER = new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url);

/** What the map uses of MapLibre. */
export type MapLibreModule = Pick<typeof import('maplibre-gl'), 'Map' | 'Marker' | 'setWorkerUrl'>;

/**
 * Loads MapLibre by address: page and worker share a part of it, which cannot be a chunk of Next's bundler.
 *
 * @throws where it does not arrive
 */
export async function loadMaplibre(): Promise<MapLibreModule> {
  const maplibre: MapLibreModule = await import(/* turbopackIgnore: true */ PAGE.href);
  maplibre.setWorkerUrl(WORKER.href);
  return maplibre;
}
