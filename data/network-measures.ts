import { constructionPerPatient, type Populations, registeredShare } from './derived';
import type { MeasureId, MeasureValues } from './measures';
import type { Network } from './schema/network';

/**
 * What a network's record says for each measure of the map: itself (one network), registered patients
 * in percent of the covered population, the year of introduction, yen of construction cost for each
 * registered patient. What the record does not state is left out.
 */
export function measureValues(network: Network, populations: Populations): MeasureValues {
  const values: Record<MeasureId, number | null | undefined> = {
    networks: 1,
    'registered-share': rounded(registeredShare(network, populations)?.value, 4),
    'start-year': network.overview.introduction?.year,
    'cost-per-patient': rounded(constructionPerPatient(network)?.value, 0),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The values are part of every explorer page, so they carry no digits that nobody reads. */
function rounded(value: number | undefined, digits: number): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(digits));
}
