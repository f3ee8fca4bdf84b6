import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { type RegionTopology, regionFeatures } from '../topology';
import { square, writeFixture } from './fixture';
import { type MergedRegions, mergeRegions } from './merge';
import { quantizeRegions, regionsInMapUnits } from './quantize';
import { simplifyRegions } from './simplify';
import { readSource } from './source';

function merged(spoil?: Parameters<typeof writeFixture>[0]): MergedRegions {
  const { source } = readSource(writeFixture(spoil));
  if (!source) throw new Error('the fixture cannot be read');
  return mergeRegions(source);
}

function polygonsOf(topology: RegionTopology, code: string): number {
  const object = code.length === 2 ? 'prefectures' : 'areas';
  const found = regionFeatures(topology, object).features.find(
    ({ properties }) => properties.code === code,
  );
  if (found?.geometry.type === 'MultiPolygon') return found.geometry.coordinates.length;
  return found ? 1 : 0;
}

describe('mergeRegions', () => {
  it('joins the municipalities of an area into one polygon that shares its border arcs', () => {
    const { topology } = merged();
    expect(polygonsOf(topology, '0101')).toBe(1);
    const [west] = topology.objects.prefectures.geometries;
    const arcs = new Set(topology.objects.areas.geometries.flatMap(({ arcs }) => arcs.flat(2)));
    for (const arc of west?.arcs.flat(2) ?? []) {
      const known = arcs.has(arc) || arcs.has(~arc);
      const village = topology.objects.unassigned.geometries[0]?.arcs.flat(2).includes(arc);
      expect(known || village).toBe(true);
    }
  });

  it('adds land without an area to its prefecture', () => {
    const { topology } = merged();
    expect(polygonsOf(topology, '01')).toBe(2);
    expect(polygonsOf(topology, '02')).toBe(2);
  });

  it('lists municipalities without a land border as islands', () => {
    const { islandMunicipalities } = merged();
    // The village in the west and 島町 in the east; the land of no municipality is none.
    expect(islandMunicipalities).toHaveLength(2);
  });
});

describe('simplifyRegions', () => {
  const coarse = { minTriangle: 1e9, minRing: 1e9 };

  it("keeps every region's main polygon at the coarsest level", () => {
    const simple = simplifyRegions(merged(), coarse);
    for (const { geometry } of regionFeatures(simple, 'areas').features) {
      const polygon = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0];
      expect(polygon?.[0]?.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('keeps an island municipality and drops other islets of its size', () => {
    const regions = merged((files) => {
      files.shapes.push(square('02104', '東県', null, '島町', 143, 38, 0.019));
    });
    expect(polygonsOf(regions.topology, '0202')).toBe(3);
    expect(polygonsOf(simplifyRegions(regions, coarse), '0202')).toBe(2);
    const fine = { minTriangle: 0, minRing: 0 };
    expect(polygonsOf(simplifyRegions(regions, fine), '0202')).toBe(3);
  });
});

describe('quantizeRegions and regionsInMapUnits', () => {
  it('throw when a region would lose its geometry', () => {
    expect(() => quantizeRegions(merged().topology, 2)).toThrow(
      'prefectures without geometry after quantization: 02',
    );
  });

  it('round to multiples of a number of map units', () => {
    const topology = regionsInMapUnits(merged().topology, 15);
    for (const geometry of topology.objects.prefectures.geometries) {
      const shape =
        geometry.type === 'Polygon'
          ? feature(topology, geometry).geometry.coordinates
          : feature(topology, geometry).geometry.coordinates.flat();
      for (const value of shape.flat(2)) expect(value % 15).toBe(0);
    }
  });
});
