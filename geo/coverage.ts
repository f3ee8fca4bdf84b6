import type { Coverage } from '@/data/schema/coverage';

/** What coverage is read from: a network, or anything with its coverage and end year. */
export type Covering = {
  coverage: Coverage;
  overview: { endYear: { value: number } | null };
};

/** A prefecture with the codes of its secondary medical areas. */
export type PrefecturePlace = { code: string; areas: readonly string[] };

/** A secondary medical area with the codes of its municipalities. */
export type AreaPlace = { code: string; prefectureCode: string; municipalities: readonly string[] };

/**
 * How much is known to be covered: all of it, part of it (一部地域), nothing for certain because the
 * only networks state no scope, or nothing is on record (未収録), which does not mean there is none.
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

type Extent = 'whole' | 'part' | 'perhaps' | 'none';

const covers = (codes: readonly string[], parts: readonly string[]): Extent => {
  if (parts.length > 0 && parts.every((part) => codes.includes(part))) return 'whole';
  return parts.some((part) => codes.includes(part)) ? 'part' : 'none';
};

function extentInPrefecture(coverage: Coverage, { code, areas }: PrefecturePlace): Extent {
  if (!coverage.prefectures.includes(code)) return 'none';
  switch (coverage.scope) {
    case 'prefecture':
    case 'multi-prefecture':
      return 'whole';
    case 'secondary-medical-area':
      return covers(coverage.areas, areas);
    case 'municipality':
      return 'part';
    case 'unstated':
      return 'perhaps';
  }
}

function extentInArea(coverage: Coverage, area: AreaPlace): Extent {
  if (!coverage.prefectures.includes(area.prefectureCode)) return 'none';
  switch (coverage.scope) {
    case 'prefecture':
    case 'multi-prefecture':
      return 'whole';
    case 'secondary-medical-area':
      return covers(coverage.areas, [area.code]);
    case 'municipality':
      return covers(coverage.municipalities, area.municipalities);
    case 'unstated':
      return 'perhaps';
  }
}

function sort<N extends Covering>(
  networks: readonly N[],
  extentOf: (coverage: Coverage) => Extent,
): PlaceCoverage<N> {
  const lists: Record<Exclude<Extent, 'none'> | 'ended', N[]> = {
    whole: [],
    part: [],
    perhaps: [],
    ended: [],
  };
  for (const network of networks) {
    const extent = extentOf(network.coverage);
    if (extent !== 'none') lists[network.overview.endYear ? 'ended' : extent].push(network);
  }
  const { whole: covering, part: partial, perhaps: mayCover, ended } = lists;
  const status = statusOf(covering.length, partial.length, mayCover.length);
  return { status, covering, partial, mayCover, ended };
}

function statusOf(covering: number, partial: number, mayCover: number): CoverageStatus {
  if (covering > 0) return 'covered';
  if (partial > 0) return 'partial';
  return mayCover > 0 ? 'may-cover' : 'uncollected';
}

/**
 * Which networks cover a prefecture. Networks of single areas are `partial`; where they reach every
 * area of the prefecture between them, the prefecture is covered although no one network does it.
 */
export function prefectureCoverage<N extends Covering>(
  networks: readonly N[],
  prefecture: PrefecturePlace,
): PlaceCoverage<N> {
  const found = sort(networks, (coverage) => extentInPrefecture(coverage, prefecture));
  const reached = found.partial.flatMap(({ coverage }) =>
    coverage.scope === 'secondary-medical-area' ? coverage.areas : [],
  );
  const together = covers(reached, prefecture.areas) === 'whole';
  return together && found.status === 'partial' ? { ...found, status: 'covered' } : found;
}

/** Which networks cover a secondary medical area: its own and the prefecture-wide ones. */
export function areaCoverage<N extends Covering>(
  networks: readonly N[],
  area: AreaPlace,
): PlaceCoverage<N> {
  return sort(networks, (coverage) => extentInArea(coverage, area));
}

/** How much of a prefecture is known to be covered. */
export function prefectureStatus(
  networks: readonly Covering[],
  prefecture: PrefecturePlace,
): CoverageStatus {
  return prefectureCoverage(networks, prefecture).status;
}
