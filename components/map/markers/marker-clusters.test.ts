import { describe, expect, it } from 'vitest';
import { mapIndex } from '@/data/regions/map-index';
import { unproject } from '@/geo/mercator';
import { madeUpNetwork } from '../model/networks.fixture';
import { clusterMarkers } from './marker-clusters';
import { MAX_SINGLE_MARKERS, type MarkerPlacement } from './marker-placement';

const JAPAN: [[number, number], [number, number]] = [
  [122, 20],
  [154, 46],
];

/** One marker in each of so many areas, from the north on. */
function placements(count: number): MarkerPlacement[] {
  return [...mapIndex.areas.values()].slice(0, count).map(({ code, label }) => ({
    network: madeUpNetwork({
      id: `n${code}`,
      scope: 'secondary-medical-area',
      prefectures: [code.slice(0, 2)],
      areas: [code],
    }),
    region: code,
    point: label,
    shift: [0, 0],
  }));
}

const ids = (groups: MarkerPlacement[][]) =>
  groups
    .flat()
    .map(({ network }) => network.id)
    .sort();

describe('many markers', () => {
  it('each stand for themselves while there is room', () => {
    const few = placements(MAX_SINGLE_MARKERS);
    const groups = clusterMarkers(few, 5, JAPAN);
    expect(groups).toHaveLength(MAX_SINGLE_MARKERS);
    expect(groups.every((group) => group.length === 1)).toBe(true);
  });

  it('become clusters above that, without losing one', () => {
    const many = placements(MAX_SINGLE_MARKERS + 1);
    const groups = clusterMarkers(many, 5, JAPAN);
    expect(groups.length).toBeLessThan(MAX_SINGLE_MARKERS / 2);
    expect(ids(groups)).toEqual(ids([many]));
  });

  it('fall apart again when the reader comes nearer', () => {
    const many = placements(330);
    const sizes = [4, 6, 8, 10].map((zoom) => clusterMarkers(many, zoom, JAPAN).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBeGreaterThan(300);
  });

  it('do not regroup when the map is only moved', () => {
    const many = placements(330);
    const [[west, south], [east, north]] = JAPAN;
    const moved = clusterMarkers(many, 5, [
      [west - 2, south - 2],
      [east - 2, north - 2],
    ]);
    const key = (group: MarkerPlacement[]) => ids([group]).join();
    const all = new Set(clusterMarkers(many, 5, JAPAN).map(key));
    const wholeInBoth = moved.map(key).filter((group) => all.has(group));
    // only the groups at the edge may differ
    expect(wholeInBoth.length).toBeGreaterThan(moved.length * 0.8);
  });

  it('outside of the map are not shown', () => {
    const [first, second] = placements(2);
    if (!first || !second) throw new Error('no areas');
    const [longitude, latitude] = unproject(first.point);
    const groups = clusterMarkers([first, second], 9, [
      [longitude - 0.01, latitude - 0.01],
      [longitude + 0.01, latitude + 0.01],
    ]);
    expect(groups).toEqual([[first]]);
  });
});
