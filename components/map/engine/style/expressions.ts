/** Short forms of the expressions that layers use. */

import type { ExpressionSpecification } from 'maplibre-gl';

/** A width or size that follows the zoom: `[zoom, value, zoom, value, …]`. */
export const stops = (pairs: readonly number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...pairs] as ExpressionSpecification;
