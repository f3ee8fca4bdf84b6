import { describe, expect, it } from 'vitest';
import { bearing, COMPASS_DIRECTIONS, STEP_DIRECTIONS } from '@/geo/compass';
import { project } from '@/geo/mercator';
import {
  areaByCode,
  areas,
  areasOf,
  type Frame,
  type LngLat,
  municipalities,
  municipalitiesOf,
  nationFrame,
  prefectureByCode,
  prefectureBySlug,
  prefectures,
  type Region,
} from './index';
import { mapIndex } from './map-index';
import steps from './steps.json';

const kinds: [string, readonly (Region & { code: string })[]][] = [
  ['prefectures', prefectures],
  ['areas', areas],
];

const inFrame = ([x, y, side]: Frame, place: LngLat) => {
  const [px, py] = project(place);
  return Math.abs(px - x) <= side / 2 && Math.abs(py - y) <= side / 2;
};
const corners = ([west, south, east, north]: Region['bounds']): LngLat[] => [
  [west, south],
  [east, north],
];

describe('the region records', () => {
  it('are 47 prefectures, 330 areas and 1,902 municipalities', () => {
    expect([prefectures.length, areas.length, municipalities.length]).toEqual([47, 330, 1902]);
    expect(municipalities.filter(({ areaCode }) => areaCode === null)).toHaveLength(6);
  });

  it('sum to the population of the 2020 census', () => {
    const total = (regions: readonly Region[]) =>
      regions.reduce((sum, { population }) => sum + population, 0);
    expect(total(areas)).toBe(126_146_099);
    expect(total(prefectures)).toBe(126_146_099);
  });

  it('refer to each other in both directions', () => {
    for (const { code, areas: codes } of prefectures) {
      expect(areasOf(code).map((area) => area.code)).toEqual(codes);
    }
    for (const { code, prefectureCode, municipalities: codes } of areas) {
      expect(prefectureByCode.has(prefectureCode)).toBe(true);
      expect(codes.length).toBeGreaterThan(0);
      expect(municipalitiesOf(code).map((municipality) => municipality.code)).toEqual(codes);
    }
  });

  it('can be looked up by code and slug', () => {
    expect(prefectureBySlug.get('akita')).toBe(prefectureByCode.get('05'));
    expect(areaByCode.get('0603')?.name).toBe('置賜');
    expect(new Set(prefectures.map(({ slug }) => slug)).size).toBe(47);
  });
});

describe.each(kinds)('neighbours and steps of %s', (_, regions) => {
  const byCode = new Map(regions.map((region) => [region.code, region]));

  it('list neighbours mutually, in about opposite directions', () => {
    for (const { code, neighbours } of regions) {
      for (const neighbour of neighbours) {
        const back = byCode.get(neighbour.code)?.neighbours.find((one) => one.code === code);
        const turn =
          COMPASS_DIRECTIONS.indexOf(back?.direction ?? 'north') -
          COMPASS_DIRECTIONS.indexOf(neighbour.direction);
        expect(Math.abs(turn)).toBe(4);
      }
    }
  });

  it('list neighbours clockwise from north', () => {
    for (const { labelPoint, neighbours } of regions) {
      const degrees = neighbours.map(({ code }) =>
        bearing(project(labelPoint), project(byCode.get(code)?.labelPoint ?? [0, 0])),
      );
      // Bearings come from label points before rounding.
      for (const [index, value] of degrees.entries()) {
        expect(value).toBeGreaterThan((degrees[index - 1] ?? 0) - 0.5);
      }
    }
  });

  it('lead from every region to every other of its kind', () => {
    for (const { code } of regions) {
      const seen = new Set([code]);
      for (const one of seen) {
        for (const direction of STEP_DIRECTIONS) {
          const next = byCode.get(one)?.step[direction];
          if (next) seen.add(next);
        }
      }
      expect(seen.size).toBe(regions.length);
    }
  });

  it('lead in the direction they state', () => {
    for (const { labelPoint, step } of regions) {
      for (const [index, direction] of STEP_DIRECTIONS.entries()) {
        const target = byCode.get(step[direction] ?? '');
        if (!target) continue;
        const degrees = bearing(project(labelPoint), project(target.labelPoint));
        const turn = Math.abs(((degrees - index * 90 + 540) % 360) - 180);
        expect(turn).toBeLessThanOrEqual(70.5);
      }
    }
  });
});

describe('region frames', () => {
  it('include the islands of Kagoshima, Okinawa and Nagasaki', () => {
    for (const slug of ['kagoshima', 'okinawa', 'nagasaki', 'hokkaido']) {
      const prefecture = prefectureBySlug.get(slug);
      expect(prefecture).toBeDefined();
      if (!prefecture) continue;
      for (const corner of corners(prefecture.bounds)) {
        expect(inFrame(prefecture.frame, corner)).toBe(true);
      }
    }
  });

  it("show only the mainland of Tokyo, and its islands on their area's page", () => {
    const tokyo = prefectureBySlug.get('tokyo');
    const islands = areaByCode.get('1313');
    const chichijima: LngLat = [142.2, 27.08];
    expect(tokyo && inFrame(tokyo.frame, [139.76, 35.68])).toBe(true);
    expect(tokyo && inFrame(tokyo.frame, chichijima)).toBe(false);
    expect(islands && inFrame(islands.frame, chichijima)).toBe(true);
  });

  it('leave out islands of only one prefecture, Tokyo, and of three areas', () => {
    const cut = (regions: readonly (Region & { code: string })[]) =>
      regions
        .filter(({ frame, bounds }) => !corners(bounds).every((corner) => inFrame(frame, corner)))
        .map(({ code }) => code);
    expect(cut(prefectures)).toEqual(['13']);
    expect(cut(areas)).toEqual(['4206', '4601', '4703']);
  });

  it("include the main islands, the extremes and Ogasawara in the nation's frame, but not Minamitorishima", () => {
    const shown: LngLat[] = [
      [122.94, 24.45],
      [148.89, 45.5],
      [141.94, 45.52],
      [123.79, 24.05],
      [142.2, 27.08],
      [142.16, 26.65],
    ];
    for (const place of shown) expect(inFrame(nationFrame, place)).toBe(true);
    expect(inFrame(nationFrame, [153.98, 24.29])).toBe(false);
  });
});

describe('the map index', () => {
  it('agrees with the region records', () => {
    expect(mapIndex.nation).toEqual(nationFrame);
    for (const { code, slug, name, shortName, frame, labelOffset, labelPoint } of prefectures) {
      const indexed = mapIndex.prefectures.get(code);
      expect(indexed).toMatchObject({ code, slug, name, shortName, frame, labelOffset });
      expect(indexed?.label).toEqual(project(labelPoint).map(Math.round));
    }
    for (const { code, prefectureCode, name, frame } of areas) {
      expect(mapIndex.areas.get(code)).toMatchObject({ code, prefectureCode, name, frame });
    }
    expect(mapIndex.areas.size).toBe(330);
  });

  it('has the steps of every region', () => {
    for (const { code, step } of [...prefectures, ...areas]) {
      const encoded: readonly (string | null)[] | undefined = new Map(Object.entries(steps)).get(
        code,
      );
      expect(encoded).toEqual([step.north, step.east, step.south, step.west]);
    }
  });
});

describe("prefecture names on the nation's map of 800 px", () => {
  const [centreX, centreY, side] = mapIndex.nation;
  const pixels = ([x, y]: readonly [number, number]) =>
    [((x - centreX) * 800) / side, ((y - centreY) * 800) / side] as const;
  const boxes = [...mapIndex.prefectures.values()].map(({ shortName, label, labelOffset }) => {
    const [x, y] = pixels(label);
    return {
      name: shortName,
      x: x + labelOffset[0] * 11,
      y: y + labelOffset[1] * 11,
      halfWidth: (shortName.length * 11) / 2,
      halfHeight: (1.15 * 11) / 2,
    };
  });

  it('do not overlap', () => {
    const overlapping = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
            Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight,
        )
        .map((b) => `${a.name} ${b.name}`),
    );
    expect(overlapping).toEqual([]);
  });

  it("do not cover the networks' markers", () => {
    const marked = ['02', '05', '17', '20'].map((code) => mapIndex.prefectures.get(code)?.label);
    for (const label of [...marked, mapIndex.areas.get('0603')?.label]) {
      const [x, y] = pixels(label ?? [0, 0]);
      const covered = boxes.filter(
        (box) =>
          Math.hypot(
            Math.max(0, Math.abs(box.x - x) - box.halfWidth),
            Math.max(0, Math.abs(box.y - y) - box.halfHeight),
          ) < 8,
      );
      expect(covered.map(({ name }) => name)).toEqual([]);
    }
  });

  it('are near their prefecture', () => {
    for (const { shortName, labelOffset } of mapIndex.prefectures.values()) {
      expect([shortName, Math.hypot(...labelOffset) < 3.5]).toEqual([shortName, true]);
    }
  });
});
