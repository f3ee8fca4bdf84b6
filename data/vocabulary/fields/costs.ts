import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** サービス利用・参加料金, 蓄積された個人情報の利用, 予算について, 費用の負担について. */
export const costFields: Record<
  PathsOf<'fees' | 'secondaryUse' | 'budget' | 'costBearing'>,
  FieldTerm
> = {
  fees: field(
    'サービス利用・参加料金',
    'fees',
    '参加する施設や患者が支払う料金。有料か無料かの区分と金額。',
    'fee-charge',
  ),
  'fees.disclosingHospital': field(
    '病院(開示施設)',
    'disclosing hospital',
    '自院の診療情報を他の施設に見せる病院が払う料金。',
    'fee-charge',
  ),
  'fees.viewingHospital': field(
    '病院(閲覧施設)',
    'viewing hospital',
    '他の施設の診療情報を見る病院が払う料金。',
    'fee-charge',
  ),
  'fees.clinic': field('診療所', 'clinic', '診療所が払う料金。', 'fee-charge'),
  'fees.pharmacy': field('薬局', 'pharmacy', '薬局が払う料金。', 'fee-charge'),
  'fees.careFacility': field('介護施設', 'care facility', '介護施設が払う料金。', 'fee-charge'),
  'fees.patients': field('患者さん', 'patients', '患者本人が払う料金。', 'fee-charge'),
  secondaryUse: field(
    '蓄積された個人情報の利用',
    'secondary use',
    '集まった情報を診療のほかの目的に使うかどうか。',
    'secondary-use',
  ),
  'secondaryUse.healthCosts': field(
    '地域の医療費適正化の目的で利用',
    'for appropriate health spending',
    '地域の医療費を適正にする取り組みに使うかどうか。',
    'secondary-use',
  ),
  'secondaryUse.publicInterest': field(
    '学術研究等の公益目的で利用',
    'for research and the public interest',
    '学術研究などの公益のために使うかどうか。',
    'secondary-use',
  ),
  'secondaryUse.otherPurposes': field(
    '公益目的以外で利用',
    'for other purposes',
    '公益以外の目的に使うかどうか。',
    'secondary-use',
  ),
  budget: field('予算について', 'budget', '構築と運用にかかる費用の概算。単位は千円。'),
  'budget.construction': field(
    '構築費用概算',
    'construction cost',
    'システムの構築にかかった費用の概算(千円)。',
  ),
  'budget.annual': field(
    '年間運用費用概算',
    'annual operating cost',
    '一年の運用にかかる費用の概算(千円)。',
  ),
  'budget.maintenance': field(
    '保守費概算',
    'annual maintenance cost',
    '年間の費用のうち、システムの保守にかかる概算(千円)。',
  ),
  'budget.otherAnnual': field(
    'その他年間費用概算',
    'other annual cost',
    '年間の費用のうち、保守費以外としてシートに書かれた概算(千円)。',
  ),
  costBearing: field(
    '費用の負担について',
    'cost bearing',
    '構築と運用の費用をだれが負担しているか、また次の構築や運用でだれが負担する予定か。',
    'bearers',
  ),
  'costBearing.actual': field('実施中', 'as it is', 'いま動いているシステムの費用の負担。'),
  'costBearing.actual.construction': field(
    '実施中システム構築費の負担',
    'present construction cost',
    'いま動いているシステムの構築費を負担した主体。',
    'bearers',
  ),
  'costBearing.actual.operation': field(
    '実施中システム運用費の負担',
    'present operating cost',
    'いま動いているシステムの運用費を負担する主体。',
    'bearers',
  ),
  'costBearing.planned': field('実施予定', 'as planned', '予定されているシステムの費用の負担。'),
  'costBearing.planned.construction': field(
    '実施予定システム構築費の負担',
    'planned construction cost',
    '予定されているシステム(更新を含む)の構築費を負担する見込みの主体。',
    'bearers',
  ),
  'costBearing.planned.operation': field(
    '実施予定システム運用費の負担',
    'planned operating cost',
    '予定されているシステムの運用費を負担する見込みの主体。',
    'bearers',
  ),
};
