import type { FacilityType } from '../../schema/facility-types';
import { type ValueTerm, value } from '../term';

/** The six facility types. */
export const facilityTypeValues: readonly (ValueTerm & { id: FacilityType })[] = [
  value('hospital', '病院', 'hospital', '20床以上の入院施設を持つ医療機関。'),
  value(
    'clinic',
    '医科診療所',
    'medical clinic',
    '医科の診療を行う、入院施設がないか19床以下の医療機関。',
    ['診療所'],
  ),
  value('dental-clinic', '歯科診療所', 'dental clinic', '歯科の診療を行う診療所。'),
  value('pharmacy', '薬局', 'pharmacy', '処方箋に基づいて調剤を行う薬局。'),
  value('care-facility', '介護施設', 'care facility', '介護サービスを提供する施設や事業所。'),
  value(
    'other',
    'その他',
    'other facility',
    '上の五つに当てはまらない参加施設。内訳はシートに書かれていない。',
  ),
];

/** The status beside a count of facilities or a fee. */
export const participationStatusValues: readonly ValueTerm[] = [
  value(
    'active',
    '実施中',
    'in effect',
    '参加や料金の扱いが、シートの時点で実際に行われていること。',
  ),
];

/** The basis of a count of patients. */
export const patientBasisValues: readonly ValueTerm[] = [
  value('actual', '実績数', 'actual count', '見込みや目標ではなく、実際に数えられた患者の数。'),
];

/** Consent of medical institutions. */
export const consentInstitutionValues: readonly ValueTerm[] = [
  value(
    'region-wide',
    '医療機関地域全体で参加',
    'the region takes part as a whole',
    '地域の医療機関がまとまって参加する形。',
  ),
  value(
    'each-institution',
    '医療機関施設毎の参加判断',
    'each institution decides',
    '参加するかどうかを医療機関ごとに決める形。',
  ),
];

/** Consent of care and other facilities. */
export const consentCareValues: readonly ValueTerm[] = [
  value(
    'each-facility',
    '介護施設施設毎の参加判断',
    'each care facility decides',
    '参加するかどうかを介護施設ごとに決める形。',
  ),
];

/** Consent of patients. */
export const consentPatientValues: readonly ValueTerm[] = [
  value(
    'comprehensive',
    '患者一括同意',
    'one consent for all facilities',
    '患者が一度の同意で、参加する施設との共有をまとめて認める形。',
  ),
  value(
    'per-facility',
    '患者施設毎',
    'consent facility by facility',
    '患者が共有する施設ごとに同意する形。',
  ),
  value(
    'all-facilities',
    '全ての施設毎',
    'consent for every facility',
    '参加するすべての施設について、施設ごとに同意を得る形。シートに定義はなく、言葉からの読み取り。',
  ),
  value(
    'other',
    '患者その他の方式',
    'another form',
    '上のどれにも当てはまらない同意の形。内容はシートに書かれていない。',
  ),
];

/** How new patients consent. */
export const consentNewValues: readonly ValueTerm[] = [
  value('written', '同意書による取得', 'written consent', '患者が同意書に記入して同意を示すこと。'),
];

/** How consent is withdrawn. */
export const consentWithdrawalValues: readonly ValueTerm[] = [
  value(
    'written',
    '同意書の撤回(脱退)文書による',
    'written withdrawal',
    '患者が撤回または脱退の書面を出して同意を取り消すこと。',
  ),
];

/** How consent is extended to further facilities. */
export const consentExtensionValues: readonly ValueTerm[] = [
  value(
    'written',
    '連携先追加の同意書による取得',
    'written consent to further facilities',
    '共有先が増えるときに、改めて同意書で同意を得ること。',
  ),
];
