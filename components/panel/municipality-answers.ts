import { displayName } from '@/data/names';
import { designatedCities, municipalitiesOf } from '@/data/regions';
import type { SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { areaCoverage } from '@/geo/coverage';

/** A network to link to. */
export type NetworkRef = { id: string; name: string };

/** Which networks reach a municipality. */
export type MunicipalityAnswer = {
  /** Cover all of it. */
  covering: NetworkRef[];
  /** Cover a part of it: some wards of a city. */
  partial: NetworkRef[];
  /** Are offered in its prefecture, scope not stated. */
  mayCover: NetworkRef[];
};

/** A municipality, or a designated city as a whole, that an area's page can be asked about. */
export type AnsweredMunicipality = {
  code: string;
  name: string;
  /** Position of its answer: most municipalities of an area have the same. */
  answer: number;
  /** Codes of the other areas that a designated city lies in. */
  otherAreas: readonly string[];
};

/** Every question that an area's page can be asked about a municipality, answered. */
export type MunicipalityAnswers = {
  municipalities: AnsweredMunicipality[];
  answers: MunicipalityAnswer[];
};

/**
 * Which networks reach each municipality of an area, and each designated city in it (of a city that lies in
 * two areas, the wards in this one).
 */
export function municipalityAnswers(
  networks: readonly Network[],
  area: SecondaryMedicalArea,
): MunicipalityAnswers {
  const answers = new Map<string, MunicipalityAnswer>();
  const answerOf = (codes: readonly string[]): number => {
    const place = { ...area, municipalities: codes };
    const { covering, partial, mayCover } = areaCoverage(networks, place);
    const answer = {
      covering: covering.map(refOf),
      partial: partial.map(refOf),
      mayCover: mayCover.map(refOf),
    };
    const key = JSON.stringify(answer);
    if (!answers.has(key)) answers.set(key, answer);
    return [...answers.keys()].indexOf(key);
  };
  const municipalities = municipalitiesOf(area.code).map(({ code, name }) => ({
    code,
    name,
    answer: answerOf([code]),
    otherAreas: [],
  }));
  const cities = designatedCities
    .filter(({ areas }) => areas.includes(area.code))
    .map(({ code, name, wards, areas }) => ({
      code,
      name,
      answer: answerOf(wards.filter((ward) => area.municipalities.includes(ward))),
      otherAreas: areas.filter((other) => other !== area.code),
    }));
  return { municipalities: [...municipalities, ...cities], answers: [...answers.values()] };
}

function refOf(network: Network): NetworkRef {
  return { id: network.id, name: displayName(network) };
}
