import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  Map as MapLibre,
} from 'maplibre-gl';
import { rampSteps } from '@/data/measures';
import type { Choropleth } from '../../choropleth/choropleth';
import { LOOKS } from '../../scene/looks';
import type { Palette } from '../palette';
import { fillPaint, linePaint } from './look-paint';
import { SOURCES } from './names';

const FILL = 'measure';
const NOT_STATED = 'measure-not-stated';
const LINE = 'measure-line';

const codeIn = (codes: Iterable<string>): FilterSpecification => [
  'in',
  ['get', 'code'],
  ['literal', [...codes]],
];

/** Regions by the step of their value, a hatch where it is not stated; nothing without a measure. */
export function measureFills(palette: Palette): LayerSpecification[] {
  const fill = { type: 'fill', source: SOURCES.coverage, filter: codeIn([]) } as const;
  // areas over the prefectures that they are a part of
  const layout = { 'fill-sort-key': ['length', ['get', 'code']] } as const;
  return [
    { ...fill, id: FILL, layout: { ...layout }, paint: { 'fill-color': palette.land } },
    { ...fill, id: NOT_STATED, paint: fillPaint(LOOKS['not-stated'], palette) },
  ] as LayerSpecification[];
}

/** Their outlines: the lightest step is to be told from plain land too. */
export function measureLines(palette: Palette): LayerSpecification[] {
  return [
    {
      id: LINE,
      type: 'line',
      source: SOURCES.coverage,
      filter: codeIn([]),
      layout: { 'line-join': 'round' },
      paint: linePaint(LOOKS['not-stated'].line, palette),
    },
  ];
}

/** Which regions the layers draw, and in which colours. */
export type MeasureDrawing = {
  filters: ReadonlyMap<string, FilterSpecification>;
  /** The fills' layer and its colours; null without a measure. */
  fill: { layer: string; color: ExpressionSpecification | string } | null;
};

/** How the layers draw a colouring, or nothing. */
export function measureDrawing(choropleth: Choropleth | null, palette: Palette): MeasureDrawing {
  const notStated = choropleth?.notStated ?? [];
  const codes = [...(choropleth?.steps.keys() ?? []), ...notStated];
  return {
    filters: new Map([
      [FILL, codeIn(codes)],
      [LINE, codeIn(codes)],
      [NOT_STATED, codeIn(notStated)],
    ]),
    fill: choropleth && { layer: FILL, color: colours(choropleth, palette) },
  };
}

/** Draws a colouring on a loaded style, or takes it away. */
export function drawMeasure(map: MapLibre, choropleth: Choropleth | null, palette: Palette): void {
  const { filters, fill } = measureDrawing(choropleth, palette);
  for (const [layer, filter] of filters) map.setFilter(layer, filter);
  if (fill) map.setPaintProperty(fill.layer, 'fill-color', fill.color);
}

function colours({ steps }: Choropleth, palette: Palette): ExpressionSpecification | string {
  const branches = rampSteps.flatMap((step) => {
    const codes = [...steps].flatMap(([code, other]) => (other === step ? [code] : []));
    return codes.length > 0 ? [codes, palette[LOOKS[`measure-${step}`].fill]] : [];
  });
  if (branches.length === 0) return palette.land;
  return [
    'match',
    ['get', 'code'],
    ...branches,
    palette.land,
  ] as unknown as ExpressionSpecification;
}
