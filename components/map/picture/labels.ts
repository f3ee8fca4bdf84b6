import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { element, escaped } from '@/components/ui/markup';
import { evaluate, featuresOf, propertyOf } from './evaluate';
import { projection, type View } from './paths';

/** A rectangle on the picture, in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

const LINE_HEIGHT = 1.2;

/** Width of a text in ems: Japanese characters are square, others about half as wide. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2e80 ? 0.58 : 1), 0);
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * The names of the map's style as SVG. As MapLibre does, names of upper layers and of smaller sort keys go
 * first, and a name that would cover another is left out.
 *
 * @param taken what no name may cover: markers, legend, title
 */
export function drawLabels(
  layers: readonly LayerSpecification[],
  data: Readonly<Record<string, FeatureCollection | undefined>>,
  view: View,
  taken: readonly Box[],
): string {
  const boxes = [...taken];
  const drawn: string[] = [];
  for (const layer of layers.filter(({ type }) => type === 'symbol').reverse()) {
    const { zoom } = view.camera;
    const source = 'source' in layer ? data[String(layer.source)] : undefined;
    const sortKey = (feature: Feature) =>
      Number(evaluate(propertyOf(layer, 'symbol-sort-key') ?? 0, zoom, feature));
    const features = featuresOf(layer, source?.features ?? [], zoom).sort(
      (a, b) => sortKey(a) - sortKey(b),
    );
    const mayOverlap = propertyOf(layer, 'text-allow-overlap') === true;
    for (const feature of features) {
      const label = labelOf(layer, feature, view);
      if (!label || !isInside(label.box, view)) continue;
      if (!mayOverlap && boxes.some((box) => overlaps(box, label.box))) continue;
      boxes.push(label.box);
      drawn.push(label.svg);
    }
  }
  return drawn.reverse().join('');
}

function isInside({ left, top, right, bottom }: Box, { width, height }: View): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function labelOf(
  layer: LayerSpecification,
  feature: Feature,
  view: View,
): { box: Box; svg: string } | null {
  if (feature.geometry.type !== 'Point') return null;
  const { zoom } = view.camera;
  const value = (name: string) => evaluate(propertyOf(layer, name), zoom, feature);
  const text = String(value('text-field'));
  const size = Number(value('text-size'));
  const [shiftX = 0, shiftY = 0] = (value('text-offset') as number[] | undefined) ?? [];
  const padding = Number(value('text-padding') ?? 2);
  const lines = linesOf(text, Number(value('text-max-width') ?? 10));
  const [pointX, pointY] = projection(view)(feature.geometry.coordinates);
  const [x, y] = [pointX + shiftX * size, pointY + shiftY * size];
  const width = Math.max(...lines.map(widthOf)) * size;
  const height = lines.length * LINE_HEIGHT * size;
  const left = value('text-anchor') === 'left' ? x : x - width / 2;
  const box = {
    left: left - padding,
    top: y - height / 2 - padding,
    right: left + width + padding,
    bottom: y + height / 2 + padding,
  };
  if (value('text-opacity') === 0) return { box, svg: '' };
  const first = y - height / 2 + size;
  const content = lines
    .map((line, index) =>
      element(
        'tspan',
        { x: x.toFixed(1), y: (first + index * LINE_HEIGHT * size).toFixed(1) },
        escaped(line),
      ),
    )
    .join('');
  const svg = element(
    'text',
    {
      'font-size': size.toFixed(1),
      'text-anchor': 'middle',
      fill: String(value('text-color')),
      stroke: String(value('text-halo-color')),
      'stroke-width': (2 * Number(value('text-halo-width'))).toFixed(1),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    content,
  );
  return { box, svg };
}

/** A long name in two lines, broken after a middle dot where it has one. */
function linesOf(text: string, maxWidth: number): string[] {
  if (widthOf(text) <= maxWidth) return [text];
  const dot = text.indexOf('・') + 1;
  const middle = dot > 0 && dot < text.length ? dot : Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}
