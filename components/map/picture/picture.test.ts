import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { element, escaped } from '@/components/ui/markup';
import { drawFoot } from './frame';
import { drawLabels, overlaps, widthOf } from './labels';
import { drawLayers } from './layers';
import { boundsOf, pathOf, projection, type View } from './paths';
import { scaleBar } from './scale-bar';

const view: View = { width: 800, height: 600, camera: { center: [140, 39], zoom: 6 } };

const point = (lng: number, lat: number, properties: object = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
});

const square = (properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [139, 38],
        [141, 38],
        [141, 40],
        [139, 40],
        [139, 38],
      ],
    ],
  },
});

const collection = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

describe('the view', () => {
  it('has its centre in the middle, north above and east on the right', () => {
    const place = projection(view);
    expect(place([140, 39])).toEqual([400, 300]);
    const [x, y] = place([141, 40]);
    expect(x).toBeGreaterThan(400);
    expect(y).toBeLessThan(300);
  });

  it('has the bounds that its corners show', () => {
    const [[west, south], [east, north]] = boundsOf(view);
    const place = projection(view);
    const round = (value: readonly number[]) => value.map((number) => Math.round(number));
    expect(round(place([west, north]))).toEqual([0, 0]);
    expect(round(place([east, south]))).toEqual([800, 600]);
  });

  it('leaves out what lies outside, and steps too small to see', () => {
    const line = (coordinates: number[][]) => pathOf({ type: 'LineString', coordinates }, view);
    expect(
      line([
        [10, 10],
        [11, 11],
      ]),
    ).toBe('');
    const [near, nearer] = [
      [140, 39],
      [140.0001, 39],
    ];
    expect(line([near ?? [], nearer ?? [], [141, 39]]).match(/L/g)).toHaveLength(1);
  });
});

describe('layers', () => {
  const fill: LayerSpecification = {
    id: 'land',
    type: 'fill',
    source: 'land',
    filter: ['==', ['get', 'kind'], 'land'],
    minzoom: 5,
    paint: { 'fill-color': '#f8f7f3', 'fill-opacity': 0.5 },
  };
  const data = { land: collection(square({ kind: 'land' }), square({ kind: 'sea' })) };

  it('are drawn as MapLibre would: filtered, in their zooms, bottom up', () => {
    const svg = drawLayers(
      [{ id: 'sea', type: 'background', paint: { 'background-color': '#def' } }, fill],
      data,
      view,
    );
    expect(svg).toMatch(/^<rect [^>]*fill="#def"\/><path /);
    expect(svg.match(/M/g)).toHaveLength(1);
    expect(svg).toContain('fill-opacity="0.5"');
    const far = { ...view, camera: { ...view.camera, zoom: 4.9 } };
    expect(drawLayers([fill], data, far)).toBe('');
  });

  it('take widths from the zoom and colours from the feature', () => {
    const line: LayerSpecification = {
      id: 'border',
      type: 'line',
      source: 'land',
      paint: {
        'line-color': ['match', ['get', 'kind'], 'land', '#111', '#222'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1, 7, 3],
        'line-dasharray': [3, 2],
      },
    };
    const svg = drawLayers([line], data, view);
    expect(svg).toContain('stroke="#111"');
    expect(svg).toContain('stroke="#222"');
    expect(svg).toContain('stroke-width="2.00"');
    expect(svg).toContain('stroke-dasharray="6.00 4.00"');
  });
});

describe('names', () => {
  const names = (id: string, more: object = {}): LayerSpecification => ({
    id,
    type: 'symbol',
    source: id,
    layout: { 'text-field': ['get', 'name'], 'text-size': 12, ...more },
    paint: { 'text-color': '#000', 'text-halo-color': '#fff', 'text-halo-width': 1 },
  });
  const data = {
    low: collection(point(140, 39, { name: '下' }), point(141, 39, { name: '右' })),
    high: collection(point(140, 39, { name: '上' })),
  };

  it('of upper layers go first, and none covers another or what is taken', () => {
    const layers = [names('low'), names('high')];
    const svg = drawLabels(layers, data, view, []);
    expect([...svg.matchAll(/>(.)<\/tspan>/g)].map(([, name]) => name).sort()).toEqual([
      '上',
      '右',
    ]);
    const all = { left: 0, top: 0, right: 800, bottom: 600 };
    expect(drawLabels(layers, data, view, [all])).toBe('');
  });

  it('overlap where the layer lets them', () => {
    const svg = drawLabels(
      [names('low', { 'text-allow-overlap': true }), names('high')],
      data,
      view,
      [],
    );
    expect(svg.match(/<text/g)).toHaveLength(3);
  });

  it('are as wide as their characters', () => {
    expect(widthOf('秋田県')).toBe(3);
    expect(widthOf('OKI-net')).toBeLessThan(5);
    expect(
      overlaps({ left: 0, top: 0, right: 1, bottom: 1 }, { left: 1, top: 0, right: 2, bottom: 1 }),
    ).toBe(false);
  });
});

describe('the scale', () => {
  it.each([4, 5.3, 6.8, 8, 9.99, 12])('is round and fits at zoom %s', (zoom) => {
    const { label, pixels } = scaleBar({ center: [140, 39], zoom }, 110);
    expect(label).toMatch(/^(1|2|5)0* (km|m)$/);
    expect(pixels).toBeLessThanOrEqual(110);
    expect(pixels).toBeGreaterThan(110 / 2.6);
  });

  it('is true on the ground', () => {
    // 512·2^6 pixels around the equator, and half of them at 60°
    const { label, pixels } = scaleBar({ center: [140, 60], zoom: 6 }, 110);
    const metres = Number.parseFloat(label) * 1000;
    expect(metres / pixels).toBeCloseTo(40_075_016.7 / (512 * 2 ** 6) / 2, 3);
  });
});

describe('what stands around the map', () => {
  const words = {
    title: '',
    subtitle: '',
    legendTitle: null,
    legend: Array.from({ length: 6 }, (_, index) => ({
      label: `とても長い凡例の項目その${index}`,
      fill: '#fff',
      stroke: '#000',
      dash: null,
    })),
    notes: ['長い注意書き、'.repeat(30)],
  };
  const colours = { paper: '#fff', ink: '#000', muted: '#666', line: '#ccc' };

  it('takes the lines that it needs, none begins with a comma', () => {
    const { svg, height } = drawFoot(words, view, 600, colours);
    const lines = [...svg.matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^、/);
    const ys = [...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBeLessThan(600 + height);
  });
});

describe('SVG', () => {
  it('lets no text break out of it', () => {
    expect(element('a', { b: '"><x>', c: null }, escaped('</a><script>'))).toBe(
      '<a b="&quot;&gt;&lt;x&gt;">&lt;/a&gt;&lt;script&gt;</a>',
    );
  });
});
