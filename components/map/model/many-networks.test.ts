import { describe, expect, it } from 'vitest';
import { mapIndex } from '@/data/regions/map-index';
import {
  areaCoverage,
  namedMunicipalities,
  namedRegions,
  prefectureCoverage,
} from '@/geo/coverage';
import { unproject } from '@/geo/mercator';
import { syntheticNetworks } from '../../../data/synthetic/networks';
import { clusterMarkers, placeOfGroup, regionOfGroup } from '../markers/marker-clusters';
import {
  MAX_IN_RING,
  MAX_SINGLE_MARKERS,
  type MarkersByPlace,
  markersByPlace,
  placeMarkers,
  placeShown,
} from '../markers/marker-placement';
import { placementsOf, staticPlacements } from '../markers/static-placements';
import { summaryFor } from './carried-networks';
import { carryNetworks, MAX_INLINED_NETWORKS } from './carry-networks';
import { coverageByRegion } from './coverage-by-region';
import type { MapNetwork, MapRegion } from './map-model';
import { mapModelOf } from './map-networks';

const model = mapModelOf(syntheticNetworks(10_000));
const placements = placeMarkers(model, model.networks);
const JAPAN: [[number, number], [number, number]] = [
  [122, 20],
  [154, 46],
];

/** A region with more markers than a ring has. */
function crowdOf(standing: MarkersByPlace): [string, readonly MapNetwork[]] {
  const found = [...standing].find(([, { length }]) => length > MAX_IN_RING);
  if (!found) throw new Error('no region is crowded');
  return found;
}

const isIn = (region: MapRegion) => (area: string) => area.startsWith(region.code);

describe('the map of 10,000 networks', () => {
  it('finds the networks of a region by its index as without one', () => {
    const codes = ['01', '13', '47', '0104', '0603', '1311', '2701', '4701'];
    for (const region of codes.flatMap((code) => model.regions.get(code) ?? [])) {
      const places = { code: region.code, areas: [...mapIndex.areas.keys()].filter(isIn(region)) };
      const itself = (network: MapNetwork) => network;
      const found =
        region.kind === 'area'
          ? areaCoverage(model.networks, region, itself)
          : prefectureCoverage(model.networks, places, itself);
      expect(model.networksOf(region), region.name).toEqual(found);
    }
  });

  it('answers for a region once, however often the pointer asks', () => {
    const region = model.regions.get('05');
    if (!region) throw new Error('no region');
    expect(model.networksOf(region)).toBe(model.networksOf(region));
  });

  it('draws each scope once for each region, and only what a running network names', () => {
    const drawn = [...coverageByRegion(model.networks)].flatMap(([code, scopes]) =>
      scopes.map((scope) => `${code} ${scope}`),
    );
    const named = model.networks
      .filter(({ hasEnded }) => !hasEnded)
      .flatMap((network) =>
        [...namedRegions(network), ...namedMunicipalities(network)].map(
          (code) => `${code} ${network.scope}`,
        ),
      );
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.sort()).toEqual([...new Set(named)].sort());
  });

  it('covers the same whether markers cluster or not', () => {
    for (const zoom of [4, 7, 10]) {
      const grouped = clusterMarkers(placements, zoom, JAPAN).flat();
      const clustered = coverageByRegion(grouped.map(({ network }) => network));
      const plain = coverageByRegion(model.networks);
      expect([...clustered.keys()].sort()).toEqual([...plain.keys()].sort());
    }
  });
});

describe('10,000 markers', () => {
  it('are all counted, once each, at every zoom', () => {
    for (const zoom of [3, 5, 6.5, 8, 11]) {
      const groups = clusterMarkers(placements, zoom, JAPAN);
      const ids = groups.flat().map(({ network }) => network.id);
      expect(ids).toHaveLength(placements.length);
      expect(new Set(ids).size).toBe(placements.length);
    }
  });

  it('are few enough on screen to be told apart', () => {
    const groups = clusterMarkers(placements, 4, JAPAN);
    expect(groups.length).toBeLessThanOrEqual(MAX_SINGLE_MARKERS);
  });

  it('of one region that no zoom can part stand together, and lead to the region', () => {
    const [region, crowd] = crowdOf(markersByPlace(model, model.networks));
    const [longitude, latitude] = unproject(model.regions.get(region)?.label ?? [0, 0]);
    const near = clusterMarkers(placements, 11, [
      [longitude - 0.05, latitude - 0.05],
      [longitude + 0.05, latitude + 0.05],
    ]);
    const together = near.find((group) => group.length === crowd.length) ?? [];
    expect(together.map(({ network }) => network)).toEqual(crowd);
    expect(regionOfGroup(together)).toBe(region);
  });

  it('stand where their networks are, not where one of a ring stood', () => {
    const groups = clusterMarkers(placements, 5, JAPAN).filter(({ length }) => length > 1);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const { point, shift } = placeOfGroup(group);
      expect(shift).toEqual([0, 0]);
      for (const axis of [0, 1] as const) {
        const all = group.map((placement) => placement.point[axis]);
        expect(point[axis]).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6);
        expect(point[axis]).toBeLessThanOrEqual(Math.max(...all) + 1e-6);
      }
    }
  });

  it('alone in their square stand at their region’s point, since no ring is seen', () => {
    const standing = markersByPlace(model, model.networks);
    const ring = [...standing.values()].find(({ length }) => length > 5 && length <= MAX_IN_RING);
    const crowds = [...standing.values()].filter(({ length }) => length > MAX_IN_RING).flat();
    const [alone] = ring ?? [];
    if (!alone) throw new Error('no region has a ring');
    const regionIn = (key: string) => key.split(' ')[0];
    const [place = ''] = [...standing].find(([, all]) => all === ring) ?? [];
    const elsewhere = [...standing].filter(([key]) => regionIn(key) !== regionIn(place));
    const many = elsewhere.map(([, [first]]) => first);
    const shown = new Set([alone, ...crowds, ...many].filter((network) => network !== undefined));
    const groups = clusterMarkers(placeShown(model, standing, shown), 9, JAPAN);
    const single = groups.find(([first]) => first?.network === alone);
    expect(single?.map(({ shift }) => shift)).toEqual([[0, 0]]);
  });

  it('left over from a crowd by a filter find places of their own', () => {
    const standing = markersByPlace(model, model.networks);
    const [, crowd] = crowdOf(standing);
    const shifts = placeShown(model, standing, new Set(crowd.slice(0, 5))).map(({ shift }) =>
      shift.join(),
    );
    expect(new Set(shifts).size).toBe(5);
  });

  it('are not shown on a map without clusters, but for that of the network selected', () => {
    expect(staticPlacements(model, { kind: 'nation' })).toEqual([]);
    const [first] = model.networks;
    const selection = { kind: 'network', id: first?.id ?? '' } as const;
    expect(staticPlacements(model, selection).map(({ network }) => network)).toEqual([first]);
    const some = placementsOf(model).slice(0, MAX_SINGLE_MARKERS);
    expect(staticPlacements(model, selection, some)).toBe(some);
    expect(placementsOf(model)).toBe(placementsOf(model));
  });
});

describe('what a page carries of the networks', () => {
  const few = mapModelOf(syntheticNetworks(MAX_INLINED_NETWORKS));
  const more = mapModelOf(syntheticNetworks(MAX_INLINED_NETWORKS + 1));

  it('is all of them while they are few', () => {
    expect(carryNetworks(few)).toEqual({ networks: few.networks });
    expect(carryNetworks(more).networks).toBeNull();
  });

  it('is otherwise the regions that they cover together: exactly those, and no more for more networks', () => {
    const { coverage } = carryNetworks(model);
    const drawn = summaryFor({ kind: 'nation' }, coverage);
    const isRegion = ([code]: [string, unknown]) => model.regions.has(code);
    const exact = new Map([...coverageByRegion(model.networks)].filter(isRegion));
    expect([...drawn.keys()].sort()).toEqual([...exact.keys()].sort());
    for (const [code, scopes] of exact) {
      expect([...(drawn.get(code) ?? [])].sort()).toEqual([...scopes].sort());
    }
    const regions = model.regions.size;
    for (const [, codes] of coverage ?? []) expect(codes.length).toBeLessThanOrEqual(regions);
  });

  it('is drawn on no network’s page, which is about one of them', () => {
    const { coverage } = carryNetworks(model);
    expect(summaryFor({ kind: 'network', id: 'any' }, coverage).size).toBe(0);
  });
});
