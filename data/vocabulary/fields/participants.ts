import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** 参加団体数と参加患者数, 参加の同意方法について, 患者さんの同意取得の詳細. */
export const participantFields: Record<PathsOf<'participants' | 'consent'>, FieldTerm> = {
  participants: field(
    '参加団体数と参加患者数',
    'participants',
    '参加している施設の数と、登録・共有されている患者の数。シートの時点は書かれていない。',
  ),
  'participants.facilities': field(
    '参加団体数',
    'participating facilities',
    '参加している施設の数。六つの種別ごとに数える。',
    'facility-types',
  ),
  'participants.utilisation': field(
    '利用施設数の割合',
    'share of facilities using it',
    '参加施設のうち実際に利用している施設の割合。',
  ),
  'participants.registeredPatients': field(
    '登録患者数',
    'registered patients',
    'ネットワークに登録された患者の数。',
    'patient-basis',
  ),
  'participants.sharedPatients': field(
    '共有患者数',
    'patients with shared information',
    '登録患者のうち、施設間で情報が共有されている患者の数。',
    'patient-basis',
  ),
  consent: field('同意', 'consent', '施設と患者の参加をだれがどう決め、患者の同意をどう扱うか。'),
  'consent.participation': field(
    '参加の同意方法について',
    'consent to participation',
    '医療機関、介護施設、患者それぞれの参加の決め方。',
  ),
  'consent.participation.medicalInstitutions': field(
    '医療機関等',
    'medical institutions',
    '医療機関が参加を決める単位。',
    'consent-institutions',
  ),
  'consent.participation.careFacilities': field(
    '介護施設・その他',
    'care and other facilities',
    '介護施設などが参加を決める単位。',
    'consent-care',
  ),
  'consent.participation.patients': field(
    '患者さん',
    'patients',
    '患者が情報の共有に同意する単位。',
    'consent-patients',
  ),
  'consent.procedure': field(
    '患者さんの同意取得の詳細',
    'how patients consent',
    '患者の同意を得るとき、取り消すとき、共有先を増やすときの手続き。',
  ),
  'consent.procedure.newPatients': field(
    '新規の患者さん',
    'new patients',
    '新しく参加する患者から同意を得る方法。',
    'consent-new',
  ),
  'consent.procedure.withdrawal': field(
    '撤回する場合',
    'withdrawal',
    '患者が同意を取り消すときの方法。',
    'consent-withdrawal',
  ),
  'consent.procedure.extension': field(
    '連携先の増加',
    'extension',
    '情報を共有する施設が増えるときに同意を得る方法。',
    'consent-extension',
  ),
};
