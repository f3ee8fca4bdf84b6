/** Names that the style shares with what drives it. */

/** Names of the sources, all GeoJSON. */
export const SOURCES = {
  neighbour: 'neighbour',
  prefectures: 'prefectures',
  areas: 'areas',
  borders: 'borders',
  coverage: 'coverage',
  highlights: 'highlights',
  labels: 'labels',
  markers: 'markers',
  municipalities: 'municipalities',
} as const;

/** The layers that a pointer can hit. */
export const HIT_LAYERS = { prefectures: 'prefecture-land', areas: 'area-hit' } as const;

/** The image of the hatch for coverage of unstated scope. */
export const HATCH_IMAGE = 'unstated-hatch';
