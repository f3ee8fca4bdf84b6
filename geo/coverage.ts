/** The one rule of coverage: which networks cover a place, as a whole, in part, perhaps, or until they ended. */

import type { CoverageFacts } from '@/data/coverage-facts';

/** A prefecture with the codes of its secondary medical areas. */
export type PrefecturePlace = { code: string; areas: readonly string[] };

/** A secondary medical area, by its four-digit code. */
export type AreaPlace = { code: string };

/** Municipalities of one area that are asked about together: one, or the wards of a city. */
export type MunicipalityPlace = {
  prefectureCode: string;
  /** Four-digit code of their area; null where they belong to none. */
  area: string | null;
  /** Five-digit codes. */
  municipalities: readonly string[];
};

/**
 * How much of a place is known to be covered: all of it, by one network or by several together; part of it
 * (一部地域); nothing for certain because the only networks state no scope; or nothing is on record (未収録),
 * which does not mean that there is none.
 */
export type CoverageStatus = 'covered' | 'partial' | 'may-cover' | 'uncollected';

/** The networks of a place, each in one list, in the order given. */
export type PlaceCoverage<N> = {
  status: CoverageStatus;
  /** Cover the whole place. */
  covering: N[];
  /** Cover some of it. */
  partial: N[];
  /** Offered in its prefecture, scope not stated: never counted as coverage. */
  mayCover: N[];
  /** Reached the place until they ended: not counted either. */
  ended: N[];
};

/** How much of a place a network names; whether it counts is decided apart. */
type Extent = 'whole' | 'part' | 'none';

/** Whether a network states what it covers. */
export function statesScope({ scope }: CoverageFacts): boolean {
  return scope !== 'unstated';
}

/** Whether a network still operates: one that has ended is named, and covers nothing. */
export function operates({ hasEnded }: CoverageFacts): boolean {
  return !hasEnded;
}

/** Whether a network counts as coverage at all: it operates and states its scope. */
export function countsAsCoverage(network: CoverageFacts): boolean {
  return statesScope(network) && operates(network);
}

/** Codes of the prefectures or areas that a network names as its scope; none where it names municipalities. */
export function namedRegions({ scope, prefectures, areas }: CoverageFacts): readonly string[] {
  if (scope === 'municipality') return [];
  return scope === 'secondary-medical-area' ? areas : prefectures;
}

/** Five-digit codes of the municipalities that a network names. */
export function namedMunicipalities({ municipalities }: CoverageFacts): string[] {
  return municipalities.flatMap(({ codes }) => codes);
}

/** Codes of the smallest regions of the map that hold what a network covers: prefectures or areas. */
export function regionsAround(network: CoverageFacts): string[] {
  const areas = network.municipalities.map(({ area, codes: [first = ''] }) =>
    area === null ? first.slice(0, 2) : area,
  );
  return [...namedRegions(network), ...areas];
}

/** Codes of the regions that a network covers as a whole, and does so itself: prefectures, areas. */
export function wholeRegions(network: CoverageFacts): readonly string[] {
  return network.scope === 'municipality' ? wholeAreas([network]) : namedRegions(network);
}

/** Which networks cover a prefecture: also those that name all its areas or municipalities. */
export function prefectureCoverage<N>(
  networks: readonly N[],
  { code, areas }: PrefecturePlace,
  factsOf: (network: N) => CoverageFacts,
): PlaceCoverage<N> {
  const coversAll = (some: readonly CoverageFacts[]) => {
    const whole = new Set(wholeAreas(some));
    return areas.length > 0 && areas.every((area) => whole.has(area));
  };
  return sorted(networks, factsOf, coversAll, (network) => {
    if (isPrefectureWide(network)) return network.prefectures.includes(code) ? 'whole' : 'none';
    if (!regionsAround(network).some((region) => region.startsWith(code))) return 'none';
    return coversAll([network]) ? 'whole' : 'part';
  });
}

/** Which networks cover a secondary medical area: also those of its prefecture and of all its municipalities. */
export function areaCoverage<N>(
  networks: readonly N[],
  { code }: AreaPlace,
  factsOf: (network: N) => CoverageFacts,
): PlaceCoverage<N> {
  const coversAll = (some: readonly CoverageFacts[]) => wholeAreas(some).includes(code);
  return sorted(networks, factsOf, coversAll, (network) => {
    if (isPrefectureWide(network)) {
      return network.prefectures.includes(code.slice(0, 2)) ? 'whole' : 'none';
    }
    if (!regionsAround(network).includes(code)) return 'none';
    return coversAll([network]) ? 'whole' : 'part';
  });
}

/** Which networks cover municipalities: also those of their area and of their prefecture. */
export function municipalityCoverage<N>(
  networks: readonly N[],
  { prefectureCode, area, municipalities }: MunicipalityPlace,
  factsOf: (network: N) => CoverageFacts,
): PlaceCoverage<N> {
  const coversAll = (some: readonly CoverageFacts[]) => {
    const named = new Set(some.flatMap(namedMunicipalities));
    return municipalities.length > 0 && municipalities.every((code) => named.has(code));
  };
  return sorted(networks, factsOf, coversAll, (network) => {
    if (isPrefectureWide(network)) {
      return network.prefectures.includes(prefectureCode) ? 'whole' : 'none';
    }
    if (area !== null && network.areas.includes(area)) return 'whole';
    if (coversAll([network])) return 'whole';
    const named = namedMunicipalities(network);
    return municipalities.some((code) => named.includes(code)) ? 'part' : 'none';
  });
}

/** Whether a network's scope is whole prefectures; one of unstated scope may reach all of its own. */
function isPrefectureWide({ scope }: CoverageFacts): boolean {
  return scope === 'prefecture' || scope === 'multi-prefecture' || scope === 'unstated';
}

/** Codes of the areas that networks cover between them: named, or with all municipalities named. */
function wholeAreas(networks: readonly CoverageFacts[]): string[] {
  const whole = new Set(networks.flatMap(({ areas }) => areas));
  const named = new Map<string, Set<string>>();
  for (const { area, total, codes } of networks.flatMap(({ municipalities }) => municipalities)) {
    if (area === null) continue;
    const together = named.get(area) ?? new Set();
    for (const code of codes) together.add(code);
    named.set(area, together);
    if (together.size === total) whole.add(area);
  }
  return [...whole];
}

function sorted<N>(
  networks: readonly N[],
  factsOf: (network: N) => CoverageFacts,
  coversAll: (networks: readonly CoverageFacts[]) => boolean,
  extentOf: (network: CoverageFacts) => Extent,
): PlaceCoverage<N> {
  const found: Omit<PlaceCoverage<N>, 'status'> = {
    covering: [],
    partial: [],
    mayCover: [],
    ended: [],
  };
  for (const network of networks) {
    const facts = factsOf(network);
    const extent = extentOf(facts);
    if (extent === 'none') continue;
    if (!operates(facts)) found.ended.push(network);
    else if (facts.scope === 'unstated') found.mayCover.push(network);
    else if (extent === 'whole') found.covering.push(network);
    else found.partial.push(network);
  }
  return { status: statusOf(found, coversAll(found.partial.map(factsOf))), ...found };
}

function statusOf(
  { covering, partial, mayCover }: Omit<PlaceCoverage<unknown>, 'status'>,
  areTogetherWhole: boolean,
): CoverageStatus {
  if (covering.length > 0 || areTogetherWhole) return 'covered';
  if (partial.length > 0) return 'partial';
  return mayCover.length > 0 ? 'may-cover' : 'uncollected';
}
