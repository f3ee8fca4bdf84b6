import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  coast,
  type LandTopology,
  landFeature,
  prefectureBorders,
  type RegionTopology,
  regionFeatures,
} from './topology';

/** Two prefectures of two areas each, in a row of unit squares. */
const row: RegionTopology = {
  type: 'Topology',
  arcs: [
    // The outer arcs of the four squares, then the three borders between them.
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 1],
      [3, 1],
    ],
    [
      [3, 1],
      [4, 1],
      [4, 0],
      [3, 0],
    ],
    [
      [3, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [2, 1],
      [2, 0],
    ],
    [
      [3, 1],
      [3, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '0101', arcs: [[0, 6]] },
        { type: 'Polygon', id: '0102', arcs: [[1, 7, 5, ~6]] },
        { type: 'Polygon', id: '0201', arcs: [[2, 8, 4, ~7]] },
        { type: 'MultiPolygon', id: '0202', arcs: [[[3, ~8]]] },
      ],
    },
    prefectures: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01', arcs: [[0, 1, 7, 5]] },
        { type: 'Polygon', id: '02', arcs: [[2, 3, 4, ~7]] },
      ],
    },
    unassigned: { type: 'GeometryCollection', geometries: [] },
  },
};

describe('region topologies', () => {
  it('regionFeatures decodes features with their code in the properties', () => {
    const { features } = regionFeatures(row, 'areas');
    expect(features.map(({ properties }) => properties.code)).toEqual([
      '0101',
      '0102',
      '0201',
      '0202',
    ]);
    expect(features.map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
      'Polygon',
      'Polygon',
      'MultiPolygon',
    ]);
  });

  it('prefectureBorders returns each border once', () => {
    expect(prefectureBorders(row).coordinates).toEqual([
      [
        [2, 1],
        [2, 0],
      ],
    ]);
  });

  it('coast returns no inner borders', () => {
    const points = coast(row).coordinates.flat();
    expect(points).toContainEqual([0, 0]);
    expect(coast(row).coordinates).toHaveLength(1);
    expect(points.filter(([x]) => x === 2)).toHaveLength(2);
  });
});

it('landFeature returns one MultiPolygon', () => {
  const file = new URL('../data/boundaries/neighbouring-land.topo.json', import.meta.url);
  const topology: LandTopology = JSON.parse(readFileSync(file, 'utf8'));
  expect(landFeature(topology).geometry.type).toBe('MultiPolygon');
});
