import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { element } from '@/components/ui/markup';
import { HATCH_ID } from '../scene/hatch';
import { evaluate, featuresOf, propertyOf } from './evaluate';
import { pathOf, type View } from './paths';

/** Fills and lines of the map's style as SVG, bottom up. */
export function drawLayers(
  layers: readonly LayerSpecification[],
  data: Readonly<Record<string, FeatureCollection | undefined>>,
  view: View,
): string {
  return layers.map((layer) => drawLayer(layer, data, view)).join('');
}

function drawLayer(
  layer: LayerSpecification,
  data: Readonly<Record<string, FeatureCollection | undefined>>,
  view: View,
): string {
  const { zoom } = view.camera;
  if (propertyOf(layer, 'visibility') === 'none') return '';
  if (layer.type === 'background') {
    const fill = String(propertyOf(layer, 'background-color'));
    return element('rect', { width: view.width, height: view.height, fill });
  }
  if (layer.type !== 'fill' && layer.type !== 'line') return '';
  const attributes = layer.type === 'fill' ? fillOf(layer) : lineOf(layer, zoom);
  if (attributes === null) return '';
  const features = featuresOf(layer, data[String(layer.source)]?.features ?? [], zoom);
  const color = propertyOf(layer, `${layer.type}-color`);
  // one path for each colour, so that a line that two features share is no darker
  const paths = new Map<string, string>();
  for (const feature of features) {
    const paint = attributes.pattern ?? String(evaluate(color, zoom, feature));
    paths.set(paint, (paths.get(paint) ?? '') + pathOf(feature.geometry, view));
  }
  return [...paths]
    .filter(([, path]) => path !== '')
    .map(([paint, d]) => element('path', { d, [attributes.paints]: paint, ...attributes.others }))
    .join('');
}

type Drawing = {
  /** What the layer's colour paints. */
  paints: 'fill' | 'stroke';
  /** In place of the colour. */
  pattern?: string;
  others: Record<string, string | number | null>;
};

function fillOf(layer: LayerSpecification): Drawing | null {
  const opacity = propertyOf(layer, 'fill-opacity');
  if (opacity === 0) return null;
  return {
    paints: 'fill',
    ...(propertyOf(layer, 'fill-pattern') === undefined ? {} : { pattern: `url(#${HATCH_ID})` }),
    others: {
      'fill-rule': 'evenodd',
      'fill-opacity': typeof opacity === 'number' ? opacity : null,
    },
  };
}

function lineOf(layer: LayerSpecification, zoom: number): Drawing {
  const width = Number(evaluate(propertyOf(layer, 'line-width'), zoom));
  const dashes = propertyOf(layer, 'line-dasharray');
  const blur = evaluate(propertyOf(layer, 'line-blur'), zoom);
  return {
    paints: 'stroke',
    others: {
      fill: 'none',
      'stroke-width': width.toFixed(2),
      'stroke-linejoin': 'round',
      'stroke-dasharray': Array.isArray(dashes)
        ? dashes.map((dash: number) => (dash * width).toFixed(2)).join(' ')
        : null,
      // a blurred line is half as strong in the mean
      'stroke-opacity': typeof blur === 'number' && blur > 0 ? 0.5 : null,
    },
  };
}
