/** Short forms of the expressions that layers use. */

import type { ExpressionSpecification } from 'maplibre-gl';

/** A width or size that follows the zoom: `[zoom, value, zoom, value, …]`. */
export const stops = (pairs: readonly number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...pairs] as ExpressionSpecification;

/** Whether a feature has a state. */
export const state = (name: string): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
];

/** An opacity for features with a state; the others are not seen. */
export const when = (name: string, opacity: number): ExpressionSpecification => [
  'case',
  state(name),
  opacity,
  0,
];
