import type { Coverage } from './schema/coverage';
import { facilityTypes } from './schema/facility-types';
import type { Network } from './schema/network';
import { derivedTerms, labelOf, statedTypesLabel } from './vocabulary';

/*
 * Figures that the atlas computes. A figure is null unless all its inputs are stated: a blank is never counted as 0. The
 * sheets have no date, so the figures have none either.
 */

/** A stated value that goes into a figure, with its unit in Japanese. */
export type DerivedInput = { label: string; value: number; unit: string };

/** A computed figure in `unit`, with its formula in Japanese words and its inputs. */
export type DerivedFigure = {
  label: string;
  value: number;
  unit: string;
  formula: string;
  inputs: readonly [DerivedInput, DerivedInput];
};

/** Populations (persons, 2020 census) by prefecture and by secondary medical area code. */
export type Populations = {
  prefectures: ReadonlyMap<string, { population: number }>;
  areas: ReadonlyMap<string, { population: number }>;
};

const YEN_PER_THOUSAND = 1000;

/**
 * The sum of participating facilities over the types whose number is stated.
 *
 * @returns the sum and how many of the six types it includes; null where no number is stated
 */
export function participantsTotal({
  participants,
}: Pick<Network, 'participants'>): { count: number; types: number } | null {
  const counts = facilityTypes.flatMap((type) => participants.facilities[type]?.count ?? []);
  if (counts.length === 0) return null;
  return { count: counts.reduce((sum, count) => sum + count, 0), types: counts.length };
}

/**
 * Population of the covered region in persons (2020 census).
 *
 * @returns null for an unstated scope, for municipalities (the sources have no populations of them), and where a region
 *   is unknown
 */
export function coveredPopulation(coverage: Coverage, populations: Populations): number | null {
  if (coverage.scope === 'unstated' || coverage.scope === 'municipality') return null;
  const regions =
    coverage.scope === 'secondary-medical-area'
      ? coverage.areas.map((code) => populations.areas.get(code))
      : coverage.prefectures.map((code) => populations.prefectures.get(code));
  return regions.reduce<number | null>(
    (sum, region) => (sum === null || region === undefined ? null : sum + region.population),
    0,
  );
}

function quotient(
  label: string,
  unit: string,
  factor: number,
  numerator: DerivedInput | null,
  denominator: DerivedInput | null,
  factorWords: string,
): DerivedFigure | null {
  if (numerator === null || denominator === null || denominator.value === 0) return null;
  return {
    label,
    value: (numerator.value / denominator.value) * factor,
    unit,
    formula: `${numerator.label} ÷ ${denominator.label}${factorWords}`,
    inputs: [numerator, denominator],
  };
}

const input = (label: string, unit: string, value: number | null | undefined) =>
  value === null || value === undefined ? null : { label, value, unit };

function registeredPatients({ participants }: Network): DerivedInput | null {
  const label = labelOf('participants.registeredPatients');
  return input(label, '人', participants.registeredPatients?.count);
}

/** Registered patients per population of the covered region, in percent. */
export function registeredShare(network: Network, populations: Populations): DerivedFigure | null {
  const population = coveredPopulation(network.coverage, populations);
  return quotient(
    derivedTerms.registeredShare.label,
    '%',
    100,
    registeredPatients(network),
    input(derivedTerms.population.label, '人', population),
    ' × 100',
  );
}

/** Construction cost per registered patient, in yen. */
export function constructionPerPatient(network: Network): DerivedFigure | null {
  return quotient(
    derivedTerms.constructionPerPatient.label,
    '円',
    YEN_PER_THOUSAND,
    input(labelOf('budget.construction'), '千円', network.budget.construction?.value),
    registeredPatients(network),
    '',
  );
}

/** Annual operating cost per participating facility, in yen. */
export function annualPerFacility(network: Network): DerivedFigure | null {
  const total = participantsTotal(network);
  const label = `${derivedTerms.participants.label}(${statedTypesLabel(total?.types ?? 0)})`;
  return quotient(
    derivedTerms.annualPerFacility.label,
    '円',
    YEN_PER_THOUSAND,
    input(labelOf('budget.annual'), '千円', network.budget.annual?.value),
    input(label, '施設', total?.count),
    '',
  );
}

/** All figures of a network in display order, without those that lack an input. */
export function derivedFigures(network: Network, populations: Populations): DerivedFigure[] {
  return [
    registeredShare(network, populations),
    constructionPerPatient(network),
    annualPerFacility(network),
  ].filter((figure) => figure !== null);
}
