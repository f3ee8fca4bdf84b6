import { createExpression, featureFilter, isExpression } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

/** How expressions tell points, lines and polygons apart. */
const TYPES = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
} as const;

function asFeature({ geometry, properties }: GeoFeature) {
  const type = TYPES[geometry.type as keyof typeof TYPES];
  return { type, properties: properties ?? {} };
}

/**
 * The value of a paint or layout property, a constant or an expression.
 *
 * @throws where the expression is none that MapLibre would accept
 */
export function evaluate(value: unknown, zoom: number, feature?: GeoFeature): unknown {
  if (!isExpression(value)) return value;
  const expression = createExpression(value, 'picture');
  if (expression.result === 'error') throw new Error(expression.value.map(String).join('; '));
  return expression.value.evaluate({ zoom }, feature && asFeature(feature));
}

/** The features of a layer at a zoom: those that pass its filter, none outside of its zooms. */
export function featuresOf(
  layer: LayerSpecification,
  features: readonly GeoFeature[],
  zoom: number,
): GeoFeature[] {
  if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? Number.POSITIVE_INFINITY)) return [];
  const filter = 'filter' in layer ? (layer.filter as FilterSpecification | undefined) : undefined;
  if (filter === undefined) return [...features];
  const passes = featureFilter(filter, 'picture').filter;
  return features.filter((feature) => passes({ zoom }, asFeature(feature)));
}

/** A property of a layer's paint or layout. */
export function propertyOf(layer: LayerSpecification, name: string): unknown {
  const { paint = {}, layout = {} } = layer as { paint?: object; layout?: object };
  return Reflect.get(paint, name) ?? Reflect.get(layout, name);
}
