import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageFacts } from '@/data/coverage-facts';
import { loadNetworks } from '@/data/load';
import { areas, municipalities, prefectures } from '@/data/regions';
import { mapIndex } from '@/data/regions/map-index';
import type { Coverage } from '@/data/schema/coverage';
import type { Network } from '@/data/schema/network';
import { areaCoverage, type PlaceCoverage, prefectureCoverage } from '@/geo/coverage';
import { MapModel } from './map-model';

const [record] = loadNetworks();
const words = { statement: null, reading: null };
const RUNS = 60;

/** Few prefectures, so that networks meet; Hokkaidō has municipalities of no area, Kanagawa a city in two areas. */
const HOMES = ['01', '06', '14', '31', '47'];
const isHome = (code: string) => HOMES.includes(code.slice(0, 2));
const homeAreas = areas.filter(({ code }) => isHome(code));
const homeTowns = municipalities.filter(({ code }) => isHome(code));

const some = <T>(values: readonly T[], minLength = 1) =>
  fc.subarray([...values], {
    minLength,
    maxLength: Math.max(minLength, Math.min(values.length, 40)),
  });
const prefecturesOf = (codes: readonly string[]) => [
  ...new Set(codes.map((code) => code.slice(0, 2))),
];
const ofAreas = (codes: string[]): Coverage => ({
  scope: 'secondary-medical-area',
  prefectures: prefecturesOf(codes),
  areas: codes,
  ...words,
});
const ofTowns = (codes: string[]): Coverage => ({
  scope: 'municipality',
  prefectures: prefecturesOf(codes),
  municipalities: codes,
  ...words,
});
const townsOf = (areaCodes: readonly string[]) =>
  homeTowns.flatMap(({ code, areaCode }) =>
    areaCode && areaCodes.includes(areaCode) ? [code] : [],
  );
const areasIn = (prefecture: string) =>
  homeAreas.flatMap(({ code }) => (code.startsWith(prefecture) ? [code] : []));

const coverage: fc.Arbitrary<Coverage> = fc.oneof(
  fc
    .constantFrom(...HOMES)
    .map((code): Coverage => ({ scope: 'prefecture', prefectures: [code], ...words })),
  some(HOMES, 2).map(
    (codes): Coverage => ({ scope: 'multi-prefecture', prefectures: codes, ...words }),
  ),
  some(HOMES).map(
    (codes): Coverage => ({
      scope: 'unstated',
      prefectures: codes,
      statement: null,
      reading: null,
    }),
  ),
  some(homeAreas).map((found) => ofAreas(found.map(({ code }) => code))),
  some(homeTowns).map((found) => ofTowns(found.map(({ code }) => code))),
  // every area of a prefecture, every municipality of some areas or of all, and all of these but one
  fc.constantFrom(...HOMES).map((code) => ofAreas(areasIn(code))),
  some(homeAreas).map((found) => ofTowns(townsOf(found.map(({ code }) => code)))),
  fc.constantFrom(...HOMES).map((code) => ofTowns(townsOf(areasIn(code)))),
  fc
    .constantFrom(...HOMES.filter((code) => code !== '31'))
    .map((code) => ofAreas(areasIn(code).slice(1))),
  fc.constantFrom(...HOMES).map((code) => ofTowns(townsOf(areasIn(code)).slice(1))),
  fc.constantFrom(...HOMES).map((code) => ofTowns(townsOf(areasIn(code).slice(0, 1)))),
);

const networksOfAllKinds = fc
  .array(fc.tuple(coverage, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 7 })
  .map((all) =>
    all.map(([found, first, second], index): Network => {
      if (!record) throw new Error('there is no record to start from');
      const endYear = first && second ? { value: 2020, remark: null } : null;
      const overview = { ...record.overview, endYear };
      return { ...record, id: `network-${index}`, coverage: found, overview };
    }),
  );

/** Codes of the municipalities that a network covers, straight from its record. */
function covered({ coverage: found }: Network): Set<string> {
  const isCovered = ({ code, areaCode }: { code: string; areaCode: string | null }) => {
    switch (found.scope) {
      case 'unstated':
        return false;
      case 'municipality':
        return found.municipalities.includes(code);
      case 'secondary-medical-area':
        return areaCode !== null && found.areas.includes(areaCode);
      default:
        return found.prefectures.includes(code.slice(0, 2));
    }
  };
  return new Set(homeTowns.filter(isCovered).map(({ code }) => code));
}

/** What a region's status must be, by counting municipalities; those of no area make no prefecture less whole. */
function expectedStatus(networks: readonly Network[], region: string): string {
  const running = networks.filter(({ overview }) => overview.endYear === null);
  const reached = new Set(running.flatMap((network) => [...covered(network)]));
  const inRegion = homeTowns.filter(({ code, areaCode }) =>
    region.length === 2 ? code.startsWith(region) : areaCode === region,
  );
  const counted = inRegion.filter(({ areaCode }) => areaCode !== null);
  if (counted.length > 0 && counted.every(({ code }) => reached.has(code))) return 'covered';
  if (inRegion.some(({ code }) => reached.has(code))) return 'partial';
  const perhaps = running.some(
    ({ coverage: { scope, prefectures: codes } }) =>
      scope === 'unstated' && codes.includes(region.slice(0, 2)),
  );
  return perhaps ? 'may-cover' : 'uncollected';
}

const told = ({ status, covering, partial, mayCover, ended }: PlaceCoverage<{ id: string }>) => [
  status,
  ...[covering, partial, mayCover, ended].map((list) => list.map(({ id }) => id).join()),
];

describe('map and panel', () => {
  it('say the same of every prefecture and every area, for networks of all scopes', () => {
    fc.assert(
      fc.property(networksOfAllKinds, (networks) => {
        const onMap = networks.map((network) => ({
          id: network.id,
          name: network.id,
          measures: {},
          // what the browser gets is JSON
          ...JSON.parse(JSON.stringify(coverageFacts(network))),
        }));
        const model = new MapModel(mapIndex, onMap);
        for (const place of [...prefectures, ...areas]) {
          const region = model.regions.get(place.code);
          if (!region) throw new Error(`the map has no region ${place.code}`);
          const panel =
            'areas' in place
              ? prefectureCoverage(networks, place, coverageFacts)
              : areaCoverage(networks, place, coverageFacts);
          expect(told(model.networksOf(region)), place.code).toEqual(told(panel));
          expect(panel.status, place.code).toBe(expectedStatus(networks, place.code));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
