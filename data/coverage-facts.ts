import type { CoverageScope } from './coverage-scopes';
import { municipalities, municipalitiesOf, municipalityByCode } from './regions';
import type { Network } from './schema/network';

/** Municipalities that a network names in one secondary medical area. */
export type NamedMunicipalities = {
  /** Four-digit code of the area; null for municipalities that belong to none. */
  area: string | null;
  /** How many municipalities the area has, designated cities as wards. */
  total: number;
  /** Five-digit codes of those named. */
  codes: readonly string[];
};

/** What coverage is decided from: the facts that a record and the map's network share. */
export type CoverageFacts = {
  scope: CoverageScope;
  /** Two-digit codes of the prefectures it covers, or covers parts of, or may cover (scope unstated). */
  prefectures: readonly string[];
  /** Four-digit codes, where the scope is secondary medical areas; otherwise none. */
  areas: readonly string[];
  /** Where the scope is municipalities; otherwise none. */
  municipalities: readonly NamedMunicipalities[];
  /** It no longer operates. */
  hasEnded: boolean;
};

/** The parts of a record that its facts are read from. */
export type CoverageRecord = {
  coverage: Network['coverage'];
  overview: { endYear: { value: number } | null };
};

/** Statistics and pages ask thousands of times about the same records. */
const known = new WeakMap<CoverageRecord, CoverageFacts>();

/** The facts of a record. For code that runs at build time: browsers get them with the map's networks. */
export function coverageFacts(record: CoverageRecord): CoverageFacts {
  const facts = known.get(record) ?? readFacts(record);
  known.set(record, facts);
  return facts;
}

function readFacts({ coverage, overview }: CoverageRecord): CoverageFacts {
  return {
    scope: coverage.scope,
    prefectures: coverage.prefectures,
    areas: coverage.scope === 'secondary-medical-area' ? coverage.areas : [],
    municipalities: coverage.scope === 'municipality' ? byArea(coverage.municipalities) : [],
    hasEnded: overview.endYear !== null,
  };
}

function byArea(codes: readonly string[]): NamedMunicipalities[] {
  const found = new Map<string | null, string[]>();
  for (const code of [...codes].sort()) {
    const area = municipalityByCode.get(code)?.areaCode ?? null;
    found.set(area, [...(found.get(area) ?? []), code]);
  }
  return [...found].map(([area, named]) => ({ area, total: totalOf(area), codes: named }));
}

function totalOf(area: string | null): number {
  if (area !== null) return municipalitiesOf(area).length;
  return municipalities.filter(({ areaCode }) => areaCode === null).length;
}
