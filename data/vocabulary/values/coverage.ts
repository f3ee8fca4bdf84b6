import type { CoverageScope } from '../../coverage-scopes';
import { type ValueTerm, value } from '../term';

/** Coverage scopes (対象範囲). */
export const scopeValues: readonly (ValueTerm & { id: CoverageScope })[] = [
  value(
    'prefecture',
    '全県域',
    'whole prefecture',
    '一つの都道府県の全域を連携の対象とするもの。',
    ['全県域での連携'],
  ),
  value(
    'secondary-medical-area',
    '二次医療圏',
    'secondary medical area',
    '一つまたはいくつかの二次医療圏を連携の対象とするもの。',
    ['二次医療圏での連携'],
  ),
  value(
    'municipality',
    '市区町村',
    'municipality',
    '一つまたはいくつかの市区町村を連携の対象とするもの。',
  ),
  value(
    'multi-prefecture',
    '複数の都道府県',
    'several prefectures',
    '二つ以上の都道府県の全域を連携の対象とするもの。',
  ),
  value(
    'unstated',
    '対象地域の記載なし',
    'scope not stated',
    'シートに対象地域が書かれていないもの。提供地域のどこまでが対象かは分からず、対象として数えない。',
  ),
];
