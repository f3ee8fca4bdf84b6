import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import * as constants from './constants';
import { stops, when } from './expressions';
import { SOURCES } from './names';

/** What dims the regions that are not selected, and tints the one under the pointer. */
export function dimAndHoverLayers(palette: Palette): LayerSpecification[] {
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

/** Outlines of the region under the pointer, the selected ones and the keyboard's candidate. */
export function outlineLayers(palette: Palette): LayerSpecification[] {
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
