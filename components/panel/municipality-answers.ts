import { coverageFacts } from '@/data/coverage-facts';
import { shownName } from '@/data/names';
import { designatedCities, municipalities, municipalitiesOf } from '@/data/regions';
import type { Prefecture, SecondaryMedicalArea } from '@/data/regions/types';
import type { Network } from '@/data/schema/network';
import { type MunicipalityPlace, municipalityCoverage, type PlaceCoverage } from '@/geo/coverage';

/** A network to link to. */
export type NetworkRef = { id: string; name: string };

/** Beyond this the answer counts the other networks; the page's list names them. */
const MAX_NAMED = 10;

/** Which networks reach a municipality, the first of them by name. */
export type MunicipalityAnswer = {
  /** Cover all of it. */
  covering: NetworkRef[];
  /** Cover a part of it: some wards of a city. */
  partial: NetworkRef[];
  /** Are offered in its prefecture, scope not stated. */
  mayCover: NetworkRef[];
  /** How many more there are of each kind; left out where all are named. */
  others?: Record<'covering' | 'partial' | 'mayCover', number>;
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

/** The answers for all municipalities that a page can be asked about. */
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
  const places = municipalitiesOf(area.code).map(({ code, name }) => ({
    code,
    name,
    municipalities: [code],
    otherAreas: [],
  }));
  const cities = designatedCities
    .filter(({ areas }) => areas.includes(area.code))
    .map(({ code, name, wards, areas }) => ({
      code,
      name,
      municipalities: wards.filter((ward) => area.municipalities.includes(ward)),
      otherAreas: areas.filter((other) => other !== area.code),
    }));
  const home = { area: area.code, prefectureCode: area.prefectureCode };
  return answered(networks, home, [...places, ...cities]);
}

/** Which networks reach the municipalities of a prefecture that belong to no area. */
export function villageAnswers(
  networks: readonly Network[],
  prefecture: Prefecture,
): MunicipalityAnswers {
  const villages = municipalities
    .filter(({ prefectureCode, areaCode }) => prefectureCode === prefecture.code && !areaCode)
    .map(({ code, name }) => ({ code, name, municipalities: [code], otherAreas: [] }));
  return answered(networks, { area: null, prefectureCode: prefecture.code }, villages);
}

type Asked = Omit<AnsweredMunicipality, 'answer'> & {
  /** Codes of what it consists of: itself, or wards. */
  municipalities: readonly string[];
};

function answered(
  networks: readonly Network[],
  home: Pick<MunicipalityPlace, 'area' | 'prefectureCode'>,
  places: readonly Asked[],
): MunicipalityAnswers {
  const answers = new Map<string, MunicipalityAnswer>();
  const found = places.map(({ code, name, otherAreas, municipalities }) => {
    const place = { ...home, municipalities };
    const answer = answerOf(municipalityCoverage(networks, place, coverageFacts));
    const key = JSON.stringify(answer);
    if (!answers.has(key)) answers.set(key, answer);
    return { code, name, otherAreas, answer: [...answers.keys()].indexOf(key) };
  });
  return { municipalities: found, answers: [...answers.values()] };
}

function answerOf(
  found: Pick<PlaceCoverage<Network>, 'covering' | 'partial' | 'mayCover'>,
): MunicipalityAnswer {
  const named = (networks: readonly Network[]) => networks.slice(0, MAX_NAMED).map(refOf);
  const beyond = (networks: readonly Network[]) => Math.max(0, networks.length - MAX_NAMED);
  const { covering, partial, mayCover } = found;
  const others = {
    covering: beyond(covering),
    partial: beyond(partial),
    mayCover: beyond(mayCover),
  };
  return {
    covering: named(covering),
    partial: named(partial),
    mayCover: named(mayCover),
    ...(Object.values(others).some((count) => count > 0) ? { others } : {}),
  };
}

function refOf(network: Network): NetworkRef {
  return { id: network.id, name: shownName(network) };
}
