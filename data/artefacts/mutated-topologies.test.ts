import { describe, expect, it } from 'vitest';
import { municipalityPath } from '@/geo/municipality-path';
import {
  coast,
  type LandTopology,
  landFeature,
  type MunicipalityTopology,
  prefectureBorders,
  type RegionTopology,
  regionFeatures,
} from '@/geo/topology';
import { type Check, faultsOf, regionFiles, SLOW, textOf } from '../testing/artefacts';
import { landObjects, municipalityObjects, regionObjects } from './check-artefacts';
import { checkTopologyData } from './check-topology';

const files = regionFiles();
const codes = files['prefectures.json'].map(({ code }) => code);

/** What is done with a topology of regions. */
function drawRegions(data: unknown): void {
  const topology = data as RegionTopology;
  for (const object of ['prefectures', 'areas', 'unassigned'] as const) {
    expect(regionFeatures(topology, object).features.length).toBeGreaterThan(0);
  }
  expect(coast(topology).coordinates.length).toBeGreaterThan(0);
  expect(prefectureBorders(topology).coordinates.length).toBeGreaterThan(0);
}

/** What is done with a topology of municipalities. */
function drawMunicipalities(data: unknown): void {
  const topology = data as MunicipalityTopology;
  for (const { id } of topology.objects.municipalities.geometries) {
    expect(municipalityPath(topology, String(id))).toMatch(/^(M[-\d. L]+Z)+$/);
  }
}

const TOPOLOGIES = [
  ['overview', regionObjects(files), drawRegions],
  ['detail', regionObjects(files), drawRegions],
  ['neighbouring-land', landObjects, (data: unknown) => landFeature(data as LandTopology)],
  ...codes.map(
    (code) =>
      [`municipalities/${code}`, municipalityObjects(files, code), drawMunicipalities] as const,
  ),
] as const;

describe.each(
  TOPOLOGIES,
)('every mutation of data/boundaries/%s.topo.json', (name, objects, use) => {
  it(
    'is rejected with a message that names file and place, or leaves shapes that can be drawn',
    () => {
      const file = `data/boundaries/${name}.topo.json`;
      const check: Check = (mutated) => checkTopologyData(file, mutated, objects);
      expect(faultsOf(file, textOf(file), check, use)).toEqual([]);
    },
    SLOW,
  );
});
