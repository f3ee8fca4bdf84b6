/** The map's style: what is drawn over what. Colours come from the palette. */

import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { measureFills, measureLines } from '../../choropleth/measure-layers';
import type { Palette } from '../palette';
import { coverageFills, coverageLines } from './coverage-layers';
import { labelLayers } from './label-layers';
import { borderLayers, landLayers } from './land-layers';
import {
  lookedUpName,
  municipalityBorders,
  municipalityNames,
  municipalityOutline,
} from './municipality-layers';
import { SOURCES } from './names';
import { dimAndHoverLayers, outlineLayers } from './region-layers';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

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
      [SOURCES.markers]: { type: 'geojson', data: EMPTY },
      [SOURCES.municipalities]: { type: 'geojson', data: EMPTY },
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
    ...measureFills(palette),
    ...dimAndHoverLayers(palette),
    ...municipalityBorders(palette),
    ...borderLayers(palette),
    ...coverageLines(palette),
    ...measureLines(palette),
    ...outlineLayers(palette),
    ...municipalityOutline(palette),
    ...municipalityNames(palette),
    ...labelLayers(palette),
    ...lookedUpName(palette),
  ];
}
