import type { MeasureId } from '../measures';
import { field, type Term } from './term';

/** What the map can be coloured by. */
export const measureTerms: Record<MeasureId, Term> = {
  networks: field(
    'ネットワーク数',
    'networks per region',
    'その地域を対象とする収録済みのネットワークの数。対象地域の記載がないものと、運用を終えたものは数えない。',
  ),
  'registered-share': field(
    '人口に対する登録患者の割合',
    'registered patients per population',
    '登録患者数を対象地域の2020年国勢調査の人口で割ったもの。対象とするネットワークがいくつかあれば、最も高い値。',
  ),
  'start-year': field(
    '運用開始年',
    'start year',
    'システムが導入された年。対象とするネットワークがいくつかあれば、最も早い年。',
  ),
  'cost-per-patient': field(
    '登録患者1人当たりの構築費',
    'construction cost per registered patient',
    '構築費用概算を登録患者数で割ったもの。対象とするネットワークがいくつかあれば、最も低い値。',
  ),
};
