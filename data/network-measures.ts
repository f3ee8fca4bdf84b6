import { constructionPerPatient, type Populations, registeredShare } from './derived';
import type { MeasureId, MeasureValues } from './measures';
import type { Network } from './schema/network';

/**
 * A network's value of each measure: 1 (the network itself), registered patients in percent of the covered population,
 * the year of introduction, and construction cost per registered patient in yen. Values that the record does not state
 * are absent.
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

/** Rounds to the digits that are shown, since the values are part of every explorer page. */
function rounded(value: number | undefined, digits: number): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(digits));
}
