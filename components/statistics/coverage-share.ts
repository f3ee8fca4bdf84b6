import { coverageFacts } from '@/data/coverage-facts';
import type { SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { type Basis, basisOf } from '@/data/statistics';
import { areaCoverage, type CoverageStatus, statesScope } from '@/geo/coverage';

/** Regions and people of one coverage status. */
export type CoverageCount = { areas: number; population: number };

/** Areas and people of the country by coverage status. */
export type CoverageShare = Basis & {
  areas: number;
  /** Persons, 2020 census, all areas. */
  population: number;
  byStatus: Record<CoverageStatus, CoverageCount>;
  /** The status of each area, in the order given. */
  statuses: readonly CoverageStatus[];
};

/**
 * Counts areas and people by the coverage status of their secondary medical area.
 */
export function coverageShare(
  networks: readonly Network[],
  areas: readonly SecondaryMedicalArea[],
): CoverageShare {
  const byStatus: CoverageShare['byStatus'] = {
    covered: { areas: 0, population: 0 },
    partial: { areas: 0, population: 0 },
    'may-cover': { areas: 0, population: 0 },
    uncollected: { areas: 0, population: 0 },
  };
  const statuses = areas.map((area) => {
    const { status } = areaCoverage(networks, area, coverageFacts);
    byStatus[status].areas += 1;
    byStatus[status].population += area.population;
    return status;
  });
  return {
    ...basisOf(networks, (network) => statesScope(coverageFacts(network))),
    areas: areas.length,
    population: areas.reduce((sum, { population }) => sum + population, 0),
    byStatus,
    statuses,
  };
}
