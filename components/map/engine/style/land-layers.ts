import type { LayerSpecification } from 'maplibre-gl';
import { lookOf } from '../../scene/looks';
import type { Palette } from '../palette';
import * as constants from './constants';
import { stops } from './expressions';
import { fillPaint, linePaint } from './look-paint';
import { HIT_LAYERS, SOURCES } from './names';
import { areaBorder, openBorderLayers } from './region-layers';

/** Sea, neighbouring land, and the land of the prefectures on its shore. */
export function landLayers(palette: Palette): LayerSpecification[] {
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'neighbouring-land',
      type: 'fill',
      source: SOURCES.neighbour,
      paint: fillPaint(lookOf('neighbour'), palette),
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
      paint: fillPaint(lookOf('land'), palette),
    },
    {
      id: HIT_LAYERS.areas,
      type: 'fill',
      source: SOURCES.areas,
      paint: { 'fill-color': palette.land, 'fill-opacity': 0 },
    },
  ];
}

/** Borders of areas and prefectures, and the coast. */
export function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area-borders',
      type: 'line',
      source: SOURCES.borders,
      minzoom: constants.AREA_BORDER_ZOOM,
      filter: ['==', ['get', 'kind'], 'area'],
      ...areaBorder('areaBorder', palette),
    },
    ...openBorderLayers(palette),
    {
      id: 'prefecture-borders',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], 'prefecture'],
      layout: { 'line-join': 'round' },
      paint: linePaint(lookOf('borders').line, palette),
    },
    {
      id: 'coast',
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: { 'line-join': 'round' },
      paint: linePaint(lookOf('land').line, palette),
    },
  ];
}
