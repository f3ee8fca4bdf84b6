import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** システムの実施目的・地域など, with 対象地域. */
export const purposeFields: Record<PathsOf<'purpose' | 'coverage'>, FieldTerm> = {
  purpose: field(
    'システムの実施目的・地域など',
    'purpose and region',
    '何のために作られ、どのような効果と課題があると運営者が見ているか。',
  ),
  'purpose.purposes': field(
    'システムの導入目的',
    'purposes',
    'システムを導入したときに掲げられた目的。',
    'purposes',
  ),
  'purpose.regionalIssues': field(
    '地域の課題',
    'regional issues',
    '導入の背景となった、地域の医療が抱える課題。アトラスでは要約して示す。',
  ),
  'purpose.effects': field(
    'システム導入効果',
    'effects',
    '決められた16項目について、運営者が効果を○△×で答えたもの。第三者による評価ではない。',
    'effects',
  ),
  'purpose.systemIssues': field(
    'システムの課題',
    'system issues',
    'システムや運営について残っている課題。アトラスでは要約して示す。',
  ),
  'purpose.measures': field(
    '工夫した点',
    'measures taken',
    '導入や運営に当たっての工夫や苦労。アトラスでは要約して示す。',
  ),
  coverage: field(
    '対象地域',
    'coverage',
    'ネットワークが連携の対象とする地理的な範囲。アトラスの地図はこれを塗り分ける。',
  ),
  'coverage.scope': field(
    '対象範囲',
    'coverage scope',
    '対象地域の広さの区分。シートの記載をアトラスが区分に当てはめたもの。',
    'scope',
  ),
  'coverage.prefectures': field(
    '都道府県',
    'prefectures',
    '対象地域のある都道府県。範囲の記載がない場合は提供地域の都道府県。',
  ),
  'coverage.areas': field(
    '二次医療圏',
    'secondary medical areas',
    '対象となる二次医療圏。入院医療をおおむね完結させるために都道府県が定める地域の単位。',
  ),
  'coverage.municipalities': field('市区町村', 'municipalities', '対象となる市区町村。'),
  'coverage.statement': field(
    '対象地域の記載',
    'coverage as stated',
    '対象地域について事例紹介のシートに書かれている言葉。',
    'scope',
  ),
  'coverage.reading': field(
    '読み取り',
    'our reading',
    'シートに地域名が書かれていない場合に、アトラスが何を根拠に地域を定めたか。',
  ),
};
