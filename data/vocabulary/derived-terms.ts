import { field, type Term } from './term';

/** Figures that the atlas computes from stated values. */
export const derivedTerms = {
  participants: field(
    '参加施設',
    'participating facilities in all',
    '数が書かれている種別の参加施設の合計。',
  ),
  population: field(
    '対象地域の人口(2020年国勢調査)',
    'population of the covered region (2020 census)',
    '対象となる都道府県または二次医療圏の、令和2年国勢調査による人口。',
  ),
  registeredShare: field(
    '対象地域の人口に対する登録患者の割合',
    'registered patients per population',
    '登録患者数を、対象地域の2020年国勢調査の人口で割ったもの。',
  ),
  constructionPerPatient: field(
    '登録患者1人当たりの構築費',
    'construction cost per registered patient',
    '構築費用概算を登録患者数で割ったもの。',
  ),
  annualPerFacility: field(
    '参加1施設当たりの年間運用費',
    'annual cost per participating facility',
    '年間運用費用概算を、数が書かれている種別の参加施設の合計で割ったもの。',
  ),
} as const satisfies Record<string, Term>;

/** Says how many types a total includes: 記載のある2種別の計. */
export function statedTypesLabel(types: number): string {
  return `記載のある${types}種別の計`;
}
