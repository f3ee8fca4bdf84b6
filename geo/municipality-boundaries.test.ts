import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { designatedCities, municipalities, prefectures } from '@/data/regions';
import { project } from './mercator';
import { contains } from './polygon';
import type { MunicipalityTopology } from './topology';

const FOLDER = new URL('../data/boundaries/municipalities/', import.meta.url);
const MAX_BYTES = 60_000;

const files = prefectures.map(({ code }) => {
  const text = readFileSync(new URL(`${code}.topo.json`, FOLDER), 'utf8');
  const topology: MunicipalityTopology = JSON.parse(text);
  return { code, text, topology };
});

describe('municipality topologies', () => {
  it("contain every municipality and designated city once, in its prefecture's file", () => {
    for (const { code, topology } of files) {
      const ids = ({ geometries }: MunicipalityTopology['objects']['cities']) =>
        geometries.map(({ id }) => id);
      const codesIn = (all: readonly { code: string; prefectureCode: string }[]) =>
        all.filter(({ prefectureCode }) => prefectureCode === code).map((place) => place.code);
      expect(ids(topology.objects.municipalities)).toEqual(codesIn(municipalities));
      expect(ids(topology.objects.cities)).toEqual(codesIn(designatedCities));
    }
  });

  it('have at most 60 kB each', () => {
    for (const { code, text } of files) {
      expect(brotliCompressSync(text).length, code).toBeLessThanOrEqual(MAX_BYTES);
    }
  });

  it('place every name inside its shape', () => {
    const outside: string[] = [];
    for (const { topology } of files) {
      const { municipalities: parts, cities } = topology.objects;
      for (const geometry of [...parts.geometries, ...cities.geometries]) {
        const { name = '', label = [0, 0] } = geometry.properties ?? {};
        const shape =
          geometry.type === 'Polygon'
            ? [feature(topology, geometry).geometry.coordinates]
            : feature(topology, geometry).geometry.coordinates;
        const isInside = shape.some((rings) =>
          contains(
            rings.map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat]))),
            project(label),
          ),
        );
        if (!isInside) outside.push(`${geometry.id} ${name}`);
      }
    }
    expect(outside).toEqual([]);
  });
});

describe('designated cities', () => {
  it('are 20, and only Kawasaki lies in two areas', () => {
    expect(designatedCities).toHaveLength(20);
    const inTwo = designatedCities.filter(({ areas }) => areas.length > 1);
    expect(inTwo.map(({ name, areas }) => [name, areas.length])).toEqual([['川崎市', 2]]);
  });
});
