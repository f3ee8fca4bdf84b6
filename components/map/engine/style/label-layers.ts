import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import * as constants from './constants';
import { stops } from './expressions';
import { SOURCES } from './names';

/** The layer with the area names of the open prefecture, at every zoom. */
export const OPEN_AREA_NAMES = 'open-area-names';

/** The layer with the names of all other areas. */
export const AREA_NAMES = 'area-names';

const SMALL_NAMES = 'prefecture-names-small';
const NATION_NAMES = 'prefecture-names-nation';
const LARGE_NAMES = 'prefecture-names';

/** The layers with prefecture names. */
export const PREFECTURE_NAMES = [SMALL_NAMES, NATION_NAMES, LARGE_NAMES];

/** Names of areas and prefectures, at the zooms where they belong. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const paint = {
    'text-color': palette.label,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
  };
  const areaNames = {
    type: 'symbol',
    source: SOURCES.labels,
    layout: {
      'text-field': ['get', 'name'],
      'text-size': stops(constants.AREA_NAME_SIZE),
      'text-offset': ['array', 'number', 2, ['get', 'offset']],
      'text-padding': 2,
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint,
  } satisfies Partial<LayerSpecification>;
  const prefectureNames = (
    id: string,
    [minzoom, maxzoom]: [number, number],
    mayOverlap: boolean,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: SOURCES.labels,
    minzoom,
    maxzoom,
    filter: prefecturesExcept(null),
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        ['get', 'shortName'],
        constants.FULL_NAME_ZOOM,
        ['get', 'name'],
      ],
      'text-size': stops(constants.PREFECTURE_NAME_SIZE),
      'text-letter-spacing': ['step', ['zoom'], 0, constants.FULL_NAME_ZOOM, 0.08],
      'text-offset': ['array', 'number', 2, ['get', mayOverlap ? 'nationOffset' : 'offset']],
      'text-padding': 1,
      'text-allow-overlap': mayOverlap,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint,
  });
  return [
    {
      ...areaNames,
      id: AREA_NAMES,
      minzoom: constants.AREA_NAME_ZOOM,
      filter: areasOutside(null),
    },
    // At the nation's view the offsets keep all 47 names apart; on smaller maps some give way. Layers
    // by zoom, because MapLibre decides about overlap at whole zoom levels only.
    prefectureNames(SMALL_NAMES, [0, constants.ALL_NAMES_ZOOM], false),
    prefectureNames(NATION_NAMES, [constants.ALL_NAMES_ZOOM, constants.CENTRED_NAME_ZOOM], true),
    prefectureNames(
      LARGE_NAMES,
      [constants.CENTRED_NAME_ZOOM, constants.PREFECTURE_NAME_MAX_ZOOM],
      false,
    ),
    // above the others, and so placed first: what is open keeps its names
    { ...areaNames, id: OPEN_AREA_NAMES, filter: areasOfPrefecture(null) },
    markerNameSpace(),
  ];
}

/** Invisible, and placed before all names: none is drawn under the name beside a marker. */
function markerNameSpace(): LayerSpecification {
  return {
    id: 'marker-name-space',
    type: 'symbol',
    source: SOURCES.markers,
    minzoom: constants.MARKER_NAME_ZOOM,
    layout: {
      'text-field': ['get', 'name'],
      'text-size': constants.MARKER_NAME_SIZE,
      'text-anchor': 'left',
      'text-offset': [0.8, 0],
      'text-max-width': 100,
      'text-padding': 0,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
}

/** The filter of {@link OPEN_AREA_NAMES} for a prefecture's code. */
export function areasOfPrefecture(code: string | null): FilterSpecification {
  return ['==', ['get', 'prefecture'], code ?? ''];
}

/** The filter of {@link AREA_NAMES}: all areas but those of the open prefecture. */
export function areasOutside(open: string | null): FilterSpecification {
  return ['all', ['==', ['get', 'kind'], 'area'], ['!=', ['get', 'prefecture'], open ?? '']];
}

/** The filter of {@link PREFECTURE_NAMES}: the open prefecture leaves the room to its areas. */
export function prefecturesExcept(open: string | null): FilterSpecification {
  return ['all', ['==', ['get', 'kind'], 'prefecture'], ['!=', ['get', 'code'], open ?? '']];
}
