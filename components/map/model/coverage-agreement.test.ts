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

const codesOf = (places: readonly { code: string }[]) => places.map(({ code }) => code);
const idsOf = (networks: readonly { id: string }[]) => networks.map(({ id }) => id).join();
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
  some(homeAreas).map((found) => ofAreas(codesOf(found))),
  some(homeTowns).map((found) => ofTowns(codesOf(found))),
  // every area of a prefecture, every municipality of some areas or of all, and all of these but one
  fc.constantFrom(...HOMES).map((code) => ofAreas(areasIn(code))),
  some(homeAreas).map((found) => ofTowns(townsOf(codesOf(found)))),
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
function covered({ coverage: found }: Network): string[] {
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
  return codesOf(homeTowns.filter(isCovered));
}

/** Codes of the municipalities of each prefecture and area; those of no area make no prefecture less whole. */
const townsIn = new Map(
  [...prefectures, ...areas].map(({ code }) => {
    const inside = homeTowns.filter((town) =>
      code.length === 2 ? town.code.startsWith(code) : town.areaCode === code,
    );
    return [code, { all: codesOf(inside), counted: codesOf(inside.filter((t) => t.areaCode)) }];
  }),
);

/** What each region's status must be, by counting municipalities. */
function expectedStatuses(networks: readonly Network[]): string[] {
  const running = networks.filter(({ overview }) => overview.endYear === null);
  const reached = new Set(running.flatMap(covered));
  const perhaps = running.flatMap(({ coverage: { scope, prefectures: codes } }) =>
    scope === 'unstated' ? codes : [],
  );
  return [...townsIn].map(([code, { all, counted }]) => {
    if (counted.length > 0 && counted.every((town) => reached.has(town))) return 'covered';
    if (all.some((town) => reached.has(town))) return 'partial';
    return perhaps.includes(code.slice(0, 2)) ? 'may-cover' : 'uncollected';
  });
}

const told = ({ status, covering, partial, mayCover, ended }: PlaceCoverage<{ id: string }>) =>
  [status, ...[covering, partial, mayCover, ended].map(idsOf)].join(' ');

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
        const places = [...prefectures, ...areas];
        const panel = places.map((place) =>
          'areas' in place
            ? prefectureCoverage(networks, place, coverageFacts)
            : areaCoverage(networks, place, coverageFacts),
        );
        const map = places.flatMap(({ code }) => {
          const region = model.regions.get(code);
          return region ? model.networksOf(region) : [];
        });
        expect(map.map(told)).toEqual(panel.map(told));
        expect(panel.map(({ status }) => status)).toEqual(expectedStatuses(networks));
      }),
      { numRuns: RUNS },
    );
  });
});
