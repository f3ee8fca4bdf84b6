import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import * as constants from './constants';
import { stops } from './expressions';
import { SOURCES } from './names';

/** Why a region of the source `highlights` stands out, or why a line does. */
export type Highlight = 'selected' | 'candidate' | 'hovered' | 'open-borders';

/** The layer that dims whole prefectures; {@link prefecturesAmong} says which. */
export const DIMMED_PREFECTURES = 'dimmed-prefectures';

const isHighlight = (kind: Highlight): FilterSpecification => ['==', ['get', 'kind'], kind];

/** The filter for prefectures with these codes. */
export function prefecturesAmong(codes: readonly string[]): FilterSpecification {
  return ['in', ['get', 'code'], ['literal', [...codes]]];
}

/** What dims the regions that are not selected, and tints the one under the pointer. */
export function dimAndHoverLayers(palette: Palette): LayerSpecification[] {
  const dim = {
    'fill-color': palette.sea,
    'fill-opacity': constants.DIM_OPACITY,
    'fill-antialias': false,
  };
  return [
    {
      id: DIMMED_PREFECTURES,
      type: 'fill',
      source: SOURCES.prefectures,
      filter: prefecturesAmong([]),
      paint: dim,
    },
    {
      id: 'dimmed-areas',
      type: 'fill',
      source: SOURCES.areas,
      filter: ['get', 'isDimmed'],
      paint: dim,
    },
    {
      id: 'hovered',
      type: 'fill',
      source: SOURCES.highlights,
      filter: isHighlight('hovered'),
      paint: { 'fill-color': palette.hover, 'fill-opacity': constants.HOVER_OPACITY },
    },
  ];
}

/** Borders between the areas of the open prefecture: at every zoom, and to be seen on coverage too. */
export function openBorderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'open-area-borders',
      type: 'line',
      source: SOURCES.highlights,
      filter: isHighlight('open-borders'),
      ...areaBorder(palette.openBorder),
    },
  ];
}

/** How borders between areas are drawn. */
export function areaBorder(color: string) {
  return {
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': stops(constants.AREA_BORDER_WIDTH),
      'line-dasharray': [3, 2],
    },
  } satisfies Partial<LayerSpecification>;
}

/** Outlines of the region under the pointer, the selected ones and the keyboard's candidate. */
export function outlineLayers(palette: Palette): LayerSpecification[] {
  const outline = (
    id: string,
    kind: Highlight,
    color: string,
    width: readonly number[],
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.highlights,
    filter: isHighlight(kind),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': color, 'line-width': stops(width) },
  });
  const { selectionCasing: casing } = palette;
  return [
    outline('hover-line', 'hovered', palette.hover, constants.HOVER_WIDTH),
    outline('selection-casing', 'selected', casing, constants.SELECTION_CASING_WIDTH),
    outline('selection', 'selected', palette.selection, constants.SELECTION_WIDTH),
    outline('candidate-casing', 'candidate', casing, constants.CANDIDATE_CASING_WIDTH),
    outline('candidate', 'candidate', palette.candidate, constants.CANDIDATE_WIDTH),
  ];
}
