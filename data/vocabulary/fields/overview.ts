import type { PathsOf } from '../field-paths';
import { type FieldTerm, field } from '../term';

/** システムの概要. */
export const overviewFields: Record<PathsOf<'id' | 'overview'>, FieldTerm> = {
  id: field(
    '識別子',
    'identifier',
    'アトラスの中でネットワークを指す短い英字の名前。住所(URL)に使う。',
  ),
  overview: field(
    'システムの概要',
    'overview',
    'ネットワークの名称、代表団体、開始年、稼働状況など、基本となる事柄。',
  ),
  'overview.systemName': field('システム名', 'system name', '情報共有に使うシステムの正式な名称。'),
  'overview.nickname': field('愛称', 'nickname', '住民や参加施設に向けて使われる呼び名。'),
  'overview.operator': field(
    '代表団体',
    'operator',
    'ネットワークを代表する団体。協議会や医師会などが務める。',
  ),
  'overview.introduction': field(
    '運用開始状況',
    'introduction',
    'システムが導入されているかどうかと、導入された年。',
    'introduction-status',
  ),
  'overview.operatingStatus': field(
    '稼働状況',
    'operating status',
    'シートの時点でサービスが動いているかどうか。',
    'operating-status',
  ),
  'overview.endYear': field(
    '運用終了年',
    'end year',
    '運用を終えた年。動いているネットワークでは空欄。',
  ),
  'overview.regionsServed': field(
    '提供地域',
    'prefectures served',
    'サービスが提供される都道府県。どこまでが対象かは「対象地域」が示す。',
  ),
  'overview.localGovernment': field(
    '自治体の参加状況',
    'local government involvement',
    '都道府県や市町村がネットワークにどのような立場で関わるか。',
    'local-government',
  ),
  'overview.secretariat': field(
    '事務局運営人数',
    'secretariat staff',
    '事務局の仕事に当たる人数と、専任か兼任か。',
    'staffing',
  ),
};
