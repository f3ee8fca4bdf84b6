import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** システムについて, 通信ネットワーク, ログインセキュリティ, 主なIT企業. */
export const systemFields: Record<
  PathsOf<'system' | 'communication' | 'login' | 'vendors'>,
  FieldTerm
> = {
  system: field('システムについて', 'system', '情報をどこに置き、どうつなぐかという仕組み。'),
  'system.architecture': field(
    '連携方式',
    'architecture',
    '情報を一か所に集めるか、各施設に置いたまま参照するかなどの方式。',
    'architecture',
  ),
  'system.sharing': field(
    '情報共有の形態',
    'form of sharing',
    '施設が互いに情報を出し合うか、見るだけか。',
    'sharing',
  ),
  'system.patientId': field(
    '患者IDシステム',
    'patient-ID system',
    '施設ごとに異なる患者番号を同じ人として結び付ける仕組み。',
    'patient-id',
  ),
  'system.storage': field(
    '標準化ストレージ',
    'standard storage',
    '診療情報を標準の形式で蓄え、取り出せるようにする仕組み。',
    'storage',
  ),
  'system.location': field(
    '情報の保存場所',
    'storage location',
    '共有される情報が保存されている場所。',
    'location',
  ),
  'system.continuity': field(
    '障害対策',
    'failure measures',
    'システムの故障や災害に備えた、情報の保全の方法。',
    'continuity',
  ),
  'system.standards': field(
    '厚労省標準規格の採用',
    'ministry standards adopted',
    '厚生労働省が定める保健医療情報分野の標準規格のうち、採用しているもの。',
    'standards',
  ),
  communication: field(
    '通信ネットワーク',
    'communication networks',
    '参加する施設や患者とシステムとをつなぐ通信回線。',
  ),
  'communication.medicalInstitutions': field(
    '医療機関等との通信',
    'with medical institutions',
    '医療機関などとの間で使う通信回線。',
    'communication',
  ),
  'communication.careFacilities': field(
    '介護施設・その他施設との通信',
    'with care and other facilities',
    '介護施設などとの間で使う通信回線。',
    'communication',
  ),
  'communication.patients': field(
    '患者さんとの通信',
    'with patients',
    '患者本人との間で使う通信回線。',
    'communication',
  ),
  login: field('ログインセキュリティ', 'login security', '利用者を確かめる方法。'),
  'login.medicalInstitutions': field(
    '医療機関・薬局用',
    'for medical institutions and pharmacies',
    '医療機関と薬局の利用者を確かめる方法。',
    'login',
  ),
  'login.careFacilities': field(
    '介護施設・その他施設用',
    'for care and other facilities',
    '介護施設などの利用者を確かめる方法。',
    'login',
  ),
  'login.patients': field('患者さん用', 'for patients', '患者本人を確かめる方法。', 'login'),
  vendors: field(
    '主なIT企業',
    'IT vendors',
    'システムの構築や運用に関わる主な企業。シートは三社まで挙げる。',
    'vendors',
  ),
};
