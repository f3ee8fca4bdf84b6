/** The map's style: what is drawn over what. Colours come from the palette. */

import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import type { SourceData } from '../sources';
import { coverageFills, coverageLines } from './coverage-layers';
import { labelLayers } from './label-layers';
import { borderLayers, landLayers } from './land-layers';
import { measureFills, measureLines } from './measure-layers';
import {
  lookedUpName,
  municipalityBorders,
  municipalityNames,
  municipalityOutline,
} from './municipality-layers';
import { SOURCES } from './names';
import { dimAndHoverLayers, outlineLayers } from './region-layers';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/**
 * The whole style. What is given with it at once is drawn once; later changes go through `setData` and
 * `setFilter`.
 */
export function mapStyle(
  palette: Palette,
  data: SourceData,
  filters: ReadonlyMap<string, FilterSpecification>,
): StyleSpecification {
  const sources = Object.values(SOURCES).map((name) => [
    name,
    { type: 'geojson' as const, data: data[name] ?? EMPTY },
  ]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: mapLayers(palette).map((layer) => {
      const filter = filters.get(layer.id);
      return filter ? ({ ...layer, filter } as LayerSpecification) : layer;
    }),
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
