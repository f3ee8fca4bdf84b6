import { type ValueTerm, value } from '../term';

/** 運用開始状況. */
export const introductionStatusValues: readonly ValueTerm[] = [
  value('introduced', '導入済み', 'introduced', 'システムがすでに導入されていること。'),
];

/** 稼働状況; `ended` is what a record with an end year states. */
export const operatingStatusValues: readonly ValueTerm[] = [
  value(
    'operating',
    'サービス運用中',
    'in operation',
    'シートの時点でサービスが動いていること。現在も動いているとは限らない。',
  ),
  value('ended', '運用終了', 'ended', '運用を終えたこと。対象地域には数えない。', [
    'サービス終了',
    'サービス運用終了',
    '終了',
  ]),
];

/** 自治体の参加状況. */
export const localGovernmentValues: readonly ValueTerm[] = [
  value(
    'operator',
    '運営主体として参画中',
    'takes part as operator',
    '自治体が運営の主体となって加わっていること。',
  ),
  value(
    'council-member',
    '協議会メンバーとして参画中',
    'takes part as council member',
    '自治体が協議会の一員として加わっていること。',
  ),
  value(
    'other-form',
    'その他の形で参画している',
    'takes part in another form',
    '運営主体でも協議会の一員でもない形で自治体が加わっていること。形はシートに書かれていない。',
  ),
];

/** 事務局運営人数: how the staff is employed. */
export const staffingValues: readonly ValueTerm[] = [
  value(
    'concurrent',
    '兼任',
    'concurrently with other duties',
    '他の業務と兼ねて事務局に当たること。',
  ),
];

/** システムの導入目的. */
export const purposeValues: readonly ValueTerm[] = [
  value(
    'emergency-care',
    '救急医療対策',
    'emergency care',
    '救急の患者の情報を早く得て、診療に生かすこと。',
  ),
  value(
    'coordination',
    '医療連携',
    'coordination of care',
    '医療機関どうしが患者の情報を分かち合い、役割を分担して診ること。',
  ),
  value(
    'home-care',
    '在宅医療対策',
    'home care',
    '自宅で療養する患者を、複数の施設や職種で支えること。',
  ),
  value(
    'disease-management',
    '疾病管理',
    'disease management',
    '慢性の病気などを、施設をまたいで継続して管理すること。',
  ),
  value('stroke', '脳卒中対策', 'stroke care', '脳卒中の治療から回復までを切れ目なくつなぐこと。'),
];
