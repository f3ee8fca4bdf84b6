import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../scene/colours';
import type { Line, Look } from '../../scene/looks';
import { stops } from './expressions';
import { HATCH_IMAGE } from './names';

/** How the live map fills shapes of a look. */
export function fillPaint({ fill }: Look, palette: Palette): FillLayerSpecification['paint'] {
  if (fill === null) return { 'fill-opacity': 0 };
  return fill === 'hatch' ? { 'fill-pattern': HATCH_IMAGE } : { 'fill-color': palette[fill] };
}

/** A line of the live map: its width follows the zoom. */
export type LiveLine = Omit<Line, 'width'>;

/** How the live map draws a line; nothing for a look without one. */
export function linePaint(
  line: LiveLine | null,
  palette: Palette,
): LineLayerSpecification['paint'] {
  if (line === null) return { 'line-opacity': 0 };
  return {
    'line-color': palette[line.colour],
    'line-width': stops(line.stops),
    ...(line.dash && { 'line-dasharray': [...line.dash] }),
  };
}
