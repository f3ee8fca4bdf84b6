/** The map's style: what is drawn over what, and how. Colours come from the palette. */

import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { Palette } from './palette';
import * as constants from './style-constants';

/** Names of the sources, all GeoJSON. */
export const SOURCES = {
  neighbour: 'neighbour',
  prefectures: 'prefectures',
  areas: 'areas',
  unassigned: 'unassigned',
  borders: 'borders',
  coverage: 'coverage',
  labels: 'labels',
} as const;

/** The layers that a pointer can hit. */
export const HIT_LAYERS = { prefectures: 'prefecture-land', areas: 'area-hit' } as const;

/** The layer with the area names of the open prefecture, at zooms where others have none. */
export const OPEN_AREA_NAMES = 'open-area-names';

const SMALL_NAMES = 'prefecture-names-small';
const NATION_NAMES = 'prefecture-names-nation';
const LARGE_NAMES = 'prefecture-names';

/** The layers with prefecture names. */
export const PREFECTURE_NAMES = [SMALL_NAMES, NATION_NAMES, LARGE_NAMES];

/** The image of the hatch for coverage of unstated scope. */
export const HATCH_IMAGE = 'unstated-hatch';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

const stops = (pairs: readonly number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...pairs] as ExpressionSpecification;

const state = (name: string): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
];

const when = (name: string, opacity: number): ExpressionSpecification => [
  'case',
  state(name),
  opacity,
  0,
];

const scopeIs = (...scopes: CoverageScope[]): FilterSpecification => [
  'in',
  ['get', 'scope'],
  ['literal', scopes],
];

/** The whole style with empty sources; the data follow through `setData`. */
export function mapStyle(palette: Palette): StyleSpecification {
  const region = { type: 'geojson' as const, data: EMPTY, promoteId: 'code' };
  return {
    version: 8,
    sources: {
      [SOURCES.neighbour]: { type: 'geojson', data: EMPTY },
      [SOURCES.prefectures]: region,
      [SOURCES.areas]: region,
      [SOURCES.unassigned]: region,
      [SOURCES.borders]: region,
      [SOURCES.coverage]: { type: 'geojson', data: EMPTY },
      [SOURCES.labels]: region,
    },
    layers: mapLayers(palette),
    transition: { duration: 0, delay: 0 },
  };
}

/** All layers, bottom up. */
export function mapLayers(palette: Palette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...coverageFills(palette),
    ...dimAndHoverLayers(palette),
    ...borderLayers(palette),
    ...coverageLines(palette),
    ...outlineLayers(palette),
    ...labelLayers(palette),
  ];
}

function landLayers(palette: Palette): LayerSpecification[] {
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'neighbouring-land',
      type: 'fill',
      source: SOURCES.neighbour,
      paint: { 'fill-color': palette.neighbour },
    },
    {
      id: 'shore',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: line,
      paint: {
        'line-color': palette.shore,
        'line-width': stops(constants.SHORE_WIDTH),
        'line-blur': stops(constants.SHORE_WIDTH),
      },
    },
    {
      id: HIT_LAYERS.prefectures,
      type: 'fill',
      source: SOURCES.prefectures,
      paint: { 'fill-color': palette.land },
    },
    {
      id: HIT_LAYERS.areas,
      type: 'fill',
      source: SOURCES.areas,
      paint: { 'fill-color': palette.land, 'fill-opacity': 0 },
    },
  ];
}

function coverageFills(palette: Palette): LayerSpecification[] {
  const fill = { type: 'fill', source: SOURCES.coverage } as const;
  return [
    {
      ...fill,
      id: 'coverage-prefecture',
      filter: scopeIs('prefecture', 'multi-prefecture'),
      paint: { 'fill-color': palette.wholePrefecture },
    },
    {
      ...fill,
      id: 'coverage-area',
      filter: scopeIs('secondary-medical-area'),
      paint: { 'fill-color': palette.medicalArea },
    },
    {
      ...fill,
      id: 'coverage-unstated',
      filter: scopeIs('unstated'),
      paint: { 'fill-pattern': HATCH_IMAGE },
    },
  ];
}

function dimAndHoverLayers(palette: Palette): LayerSpecification[] {
  return (['prefectures', 'unassigned', 'areas'] as const).flatMap(
    (source): LayerSpecification[] => [
      {
        id: `dim-${source}`,
        type: 'fill',
        source,
        paint: {
          'fill-color': palette.sea,
          'fill-opacity': when('dimmed', constants.DIM_OPACITY),
          'fill-antialias': false,
        },
      },
      {
        id: `hover-${source}`,
        type: 'fill',
        source,
        paint: {
          'fill-color': palette.hover,
          'fill-opacity': when('hovered', constants.HOVER_OPACITY),
        },
      },
    ],
  );
}

function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area-borders',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], 'area'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.areaBorder,
        'line-width': stops(constants.AREA_BORDER_WIDTH),
        'line-dasharray': [3, 2],
        'line-opacity': [
          'step',
          ['zoom'],
          ['case', state('open'), 1, 0],
          constants.AREA_BORDER_ZOOM,
          1,
        ],
      },
    },
    {
      id: 'prefecture-borders',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], 'prefecture'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.prefectureBorder,
        'line-width': stops(constants.PREFECTURE_BORDER_WIDTH),
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': stops(constants.COAST_WIDTH) },
    },
  ];
}

function coverageLines(palette: Palette): LayerSpecification[] {
  const line = (id: string, scopes: CoverageScope[], color: string): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.coverage,
    filter: scopeIs(...scopes),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': stops(constants.COVERAGE_WIDTH) },
  });
  return [
    line(
      'coverage-prefecture-line',
      ['prefecture', 'multi-prefecture'],
      palette.wholePrefectureLine,
    ),
    line('coverage-unstated-line', ['unstated'], palette.unstated),
    line('coverage-area-line', ['secondary-medical-area'], palette.medicalAreaLine),
  ];
}

function outlineLayers(palette: Palette): LayerSpecification[] {
  const outline = (
    id: string,
    source: string,
    stateName: string,
    color: string,
    width: readonly number[],
  ): LayerSpecification => ({
    id: `${id}-${source}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': color, 'line-width': stops(width), 'line-opacity': when(stateName, 1) },
  });
  const regions = [SOURCES.prefectures, SOURCES.areas];
  const {
    SELECTION_CASING_WIDTH,
    SELECTION_WIDTH,
    HOVER_WIDTH,
    CANDIDATE_WIDTH,
    CANDIDATE_CASING_WIDTH,
  } = constants;
  return [
    ...regions.map((source) =>
      outline('hover-line', source, 'hovered', palette.hover, HOVER_WIDTH),
    ),
    ...regions.flatMap((source) => [
      outline(
        'selection-casing',
        source,
        'selected',
        palette.selectionCasing,
        SELECTION_CASING_WIDTH,
      ),
      outline('selection', source, 'selected', palette.selection, SELECTION_WIDTH),
    ]),
    ...regions.flatMap((source) => [
      outline(
        'candidate-casing',
        source,
        'candidate',
        palette.selectionCasing,
        CANDIDATE_CASING_WIDTH,
      ),
      outline('candidate', source, 'candidate', palette.candidate, CANDIDATE_WIDTH),
    ]),
  ];
}

function labelLayers(palette: Palette): LayerSpecification[] {
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
      'text-padding': 4,
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
      id: 'area-names',
      minzoom: constants.AREA_NAME_ZOOM,
      filter: ['==', ['get', 'kind'], 'area'],
    },
    {
      ...areaNames,
      id: OPEN_AREA_NAMES,
      maxzoom: constants.AREA_NAME_ZOOM,
      filter: areasOfPrefecture(null),
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
  ];
}

/** The filter of {@link OPEN_AREA_NAMES} for a prefecture's code. */
export function areasOfPrefecture(code: string | null): FilterSpecification {
  return ['==', ['get', 'prefecture'], code ?? ''];
}

/** The filter of {@link PREFECTURE_NAMES}: the open prefecture leaves the room to its areas. */
export function prefecturesExcept(open: string | null): FilterSpecification {
  return ['all', ['==', ['get', 'kind'], 'prefecture'], ['!=', ['get', 'code'], open ?? '']];
}

/** The filter of a coverage layer for the scopes that the legend shows. */
export function coverageFilter(layerScopes: CoverageScope[], shown: readonly CoverageScope[]) {
  return scopeIs(...layerScopes.filter((scope) => shown.includes(scope)));
}

/** Scopes by the coverage layers that draw them. */
export const COVERAGE_LAYERS: Record<string, CoverageScope[]> = {
  'coverage-prefecture': ['prefecture', 'multi-prefecture'],
  'coverage-prefecture-line': ['prefecture', 'multi-prefecture'],
  'coverage-area': ['secondary-medical-area'],
  'coverage-area-line': ['secondary-medical-area'],
  'coverage-unstated': ['unstated'],
  'coverage-unstated-line': ['unstated'],
};
