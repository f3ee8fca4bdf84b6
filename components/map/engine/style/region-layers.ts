import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Colour } from '../../scene/colours';
import { DIM, HOVER_OPACITY, LOOKS, lookOf } from '../../scene/looks';
import type { Palette } from '../palette';
import * as constants from './constants';
import { type LiveLine, linePaint } from './look-paint';
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
    'fill-opacity': DIM,
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
      paint: { 'fill-color': palette.hover, 'fill-opacity': HOVER_OPACITY },
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
      ...areaBorder(LOOKS['area-border'].line.colour, palette),
    },
  ];
}

/** How borders between areas are drawn. */
export function areaBorder(colour: Colour, palette: Palette) {
  return {
    layout: { 'line-join': 'round' },
    paint: linePaint({ ...LOOKS['area-border'].line, colour }, palette),
  } satisfies Partial<LayerSpecification>;
}

/** Outlines of the region under the pointer, the selected ones and the keyboard's candidate. */
export function outlineLayers(palette: Palette): LayerSpecification[] {
  const outline = (id: string, kind: Highlight, line: LiveLine | null): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.highlights,
    filter: isHighlight(kind),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: linePaint(line, palette),
  });
  const own = (colour: Colour, stops: readonly number[]) => ({ colour, stops });
  return [
    outline('hover-line', 'hovered', own('hover', constants.HOVER_WIDTH)),
    outline('selection-casing', 'selected', lookOf('selection-casing').line),
    outline('selection', 'selected', lookOf('selection').line),
    outline(
      'candidate-casing',
      'candidate',
      own('selectionCasing', constants.CANDIDATE_CASING_WIDTH),
    ),
    outline('candidate', 'candidate', own('candidate', constants.CANDIDATE_WIDTH)),
  ];
}
