import { type ValueTerm, value } from '../term';

/** Whether a party pays. */
export const feeChargeValues: readonly (ValueTerm & { id: 'charged' | 'free' })[] = [
  value('charged', '有料', 'charged', '料金がかかること。'),
  value(
    'free',
    '無料',
    'free of charge',
    '料金がかからないとシートに書かれていること。備考に金額が添えられている場合もある。',
  ),
];

/** The period an amount is for. */
export const feePeriodValues: readonly (ValueTerm & { id: 'month' | 'year' })[] = [
  value('month', '月額', 'per month', '一か月分の金額。'),
  value('year', '年額', 'per year', '一年分の金額。'),
];

/** 蓄積された個人情報の利用. */
export const secondaryUseValues: readonly ValueTerm[] = [
  value(
    'none',
    '実施なし/予定なし',
    'neither done nor planned',
    'その目的での利用を行っておらず、予定もないこと。',
  ),
];

/** 費用の負担. */
export const bearerValues: readonly ValueTerm[] = [
  value(
    'local-government',
    '自治体の負担',
    'local government',
    '都道府県や市町村が費用を負担すること。',
  ),
  value(
    'participants',
    '参加施設の負担',
    'participating facilities',
    '参加する施設が費用を負担すること。',
  ),
  value(
    'national-mhlw',
    '国の負担(厚労省)',
    'the state (Ministry of Health, Labour and Welfare)',
    '厚生労働省の予算により国が費用を負担すること。',
  ),
];
