import { coverageFacts } from '@/data/coverage-facts';
import { areas, municipalities, prefectures } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { areaCoverage, type CoverageStatus, prefectureCoverage } from '@/geo/coverage';

/** The number of regions of each coverage status. */
export type StatusCounts = Record<CoverageStatus, number>;

/** The contents of the atlas, counted. */
export type AtlasCounts = {
  networks: number;
  prefectures: number;
  areas: number;
  /** Designated cities (政令指定都市) count by ward. */
  municipalities: number;
  /** Persons, 2020 census, all areas. */
  population: number;
  prefecturesByStatus: StatusCounts;
  areasByStatus: StatusCounts;
};

function countByStatus(statuses: readonly CoverageStatus[]): StatusCounts {
  const counts: StatusCounts = { covered: 0, partial: 0, 'may-cover': 0, uncollected: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** Counts networks, regions, and regions by coverage status. */
export function atlasCounts(networks: readonly Network[]): AtlasCounts {
  return {
    networks: networks.length,
    prefectures: prefectures.length,
    areas: areas.length,
    municipalities: municipalities.length,
    population: areas.reduce((sum, { population }) => sum + population, 0),
    prefecturesByStatus: countByStatus(
      prefectures.map(
        (prefecture) => prefectureCoverage(networks, prefecture, coverageFacts).status,
      ),
    ),
    areasByStatus: countByStatus(
      areas.map((area) => areaCoverage(networks, area, coverageFacts).status),
    ),
  };
}

/**
 * Groups the records by date of transcription.
 *
 * @returns newest first; `date` as in the records, e.g. `2026-11`
 */
export function transcriptions(
  networks: readonly Network[],
): { date: string; networks: Network[] }[] {
  const byDate = new Map<string, Network[]>();
  for (const network of networks) {
    const { transcribed } = network.source;
    byDate.set(transcribed, [...(byDate.get(transcribed) ?? []), network]);
  }
  return [...byDate]
    .map(([date, together]) => ({ date, networks: together }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
