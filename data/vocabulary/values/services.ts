import { type ValueTerm, value } from '../term';

/** 疾病. */
export const diseaseValues: readonly ValueTerm[] = [
  value(
    'hip-fracture',
    '大腿骨頸部骨折',
    'femoral neck fracture',
    '太ももの骨の付け根の骨折。手術から回復期まで複数の施設で診ることが多い。',
  ),
  value(
    'cerebrovascular',
    '脳血管障害',
    'cerebrovascular disease',
    '脳の血管が詰まったり破れたりする病気。脳卒中を含む。',
  ),
  value(
    'hepatitis',
    '肝炎',
    'hepatitis',
    '肝臓に炎症が起こる病気。専門の医療機関とかかりつけ医が分担して診る。',
  ),
  value('other', 'その他', 'other', '選択肢にない疾病、または疾病を特定しないこと。'),
];

/** サービス. */
export const serviceValues: readonly ValueTerm[] = [
  value(
    'e-referral',
    '電子紹介状',
    'electronic referral',
    '紹介状を電子的に作り、紹介先に送ること。',
  ),
  value(
    'teleconference',
    '遠隔カンファランス',
    'remote conference',
    '離れた施設の間で症例を話し合う会議。',
  ),
  value(
    'discharge-summary',
    '退院時サマリ',
    'discharge summary',
    '入院中の経過をまとめた、退院時の要約を共有すること。',
  ),
  value(
    'image-sharing',
    '画像情報の共有',
    'image sharing',
    'CTやMRIなどの医用画像を施設の間で見られるようにすること。',
  ),
  value(
    'image-diagnosis',
    '画像診断サービス',
    'image reading',
    '送られた画像を専門の医師などが読影して返すこと。',
  ),
  value(
    'mobile',
    '医療従事者用モバイル対応',
    'mobile access for staff',
    '医療従事者がタブレットなどの携帯端末から使えること。',
  ),
  value(
    'home-care',
    '在宅医療連携',
    'home care coordination',
    '在宅で療養する患者を支える施設や職種の間で情報を共有すること。',
  ),
  value(
    'long-term-care',
    '介護連携',
    'long-term care coordination',
    '医療機関と介護事業者の間で情報を共有すること。',
  ),
  {
    ...value(
      'other',
      'その他のサービス',
      'other services',
      '選択肢にないサービス。内容があれば後に続けて書かれる。',
    ),
    takesText: true,
  },
];

/** 共有情報の取得元. */
export const dataSourceValues: readonly ValueTerm[] = [
  value(
    'hospital-emr',
    '病院電子カルテより',
    'hospital electronic records',
    '病院の電子カルテから情報を取り出すこと。',
  ),
  value(
    'hospital-claims',
    '病院レセコンより',
    'hospital claims computer',
    '病院の診療報酬請求用コンピューター(レセコン)から情報を取り出すこと。',
  ),
  value(
    'clinic-emr',
    '医科診療所電子カルテより',
    'clinic electronic records',
    '医科診療所の電子カルテから情報を取り出すこと。',
  ),
];
