import fc from 'fast-check';
import type { Fee } from '../../schema/fees';
import type { StatedList } from '../../schema/stated';
import { type FieldPath, fields, type ValueTerm, valueSets } from '../../vocabulary';
import { normalise } from '../normalise/normalise';

/*
 * Invented networks. What no reader could tell apart is not made: a new value with a remark below it
 * looks like a broken value, and a remark that is a known value looks like one.
 */

const NEW_VALUES = ['架空方式', '試作の仕組み', '共同利用サーバ', '見本の様式'];
const REMARKS = [
  '県立病院のみ対象',
  '令和2年度からの予定、詳細は別に定める',
  '参加する各施設の方針により範囲が異なり、施設ごとの申し合わせで毎年見直すことになっている',
  '一部(二次救急)を除く',
  '薬局との共有は準備中',
  'その他の施設は対象外。',
  '試行のためID発行は2名まで',
];
const SENTENCES = ['施設ごとの方針により範囲を定めて実施する', '対象は特に決めておりません。'];
/** Prose of invented networks; it uses the form's own words, which must not be taken for labels. */
export const PROSE = [
  'サービスの利用が進まず、薬局や介護施設との連携、検査結果の共有、費用の負担についての話し合いが課題である。',
  '・登録患者数が伸びない。・担当者が少ない。',
  '対象地域の病院が遠い。',
];

/** A value that is the label of another row may stand in that row only: nobody could tell it apart. */
const isOtherRow = (path: FieldPath, label: string) =>
  path.startsWith('sharedItems.') &&
  ['sharedItems.dispensing', 'sharedItems.other'].some(
    (row) => row !== path && fields[row as FieldPath].label === label,
  );

/** The spellings of a field's values, but for the slips that the importer mends. */
const spellings = (path: FieldPath): string[] => {
  const set = fields[path].values;
  const terms: readonly ValueTerm[] = set ? valueSets[set] : [];
  const words = terms
    .filter(({ label }) => !isOtherRow(path, label))
    .flatMap(({ label, aliases }) => [label, ...aliases]);
  return [...new Set(words.map((word) => word.normalize('NFKC')))].filter(
    (word) => word === normalise(word),
  );
};

/** A remark, or none. */
export const remark = fc.option(fc.constantFrom(...REMARKS), { nil: null });
/** A count of anything. */
export const count = fc.nat({ max: 99_999 });

/** A list of a field: known values with a remark, known and new ones, or a remark alone. */
export function list(path: FieldPath): fc.Arbitrary<StatedList> {
  const known = fc
    .shuffledSubarray(spellings(path), { minLength: 1 })
    .map((values) => values.slice(0, 6));
  const added = fc.subarray(NEW_VALUES, { maxLength: 1 });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: fc.record({ values: known, remark }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(added, known)
        .map(([unknown, values]) => ({ values: [...unknown, ...values], remark: null })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...SENTENCES).map((words) => ({ values: [], remark: words })),
    },
  );
}

/** Values that stand on lines of their own: two new ones could as well be a value and its remark. */
export const consent = (path: FieldPath) =>
  fc.option(
    fc.record({
      values: fc.shuffledSubarray(spellings(path), { minLength: 1 }),
      remark: fc.constant(null),
    }),
    { nil: null },
  );

/** One known value of a field. */
export const stated = (path: FieldPath) =>
  fc.option(fc.record({ value: fc.constantFrom(...spellings(path)), remark }), { nil: null });

/** A cost in thousand yen. */
export const cost = fc.option(
  fc.record({ value: count, remark: fc.constantFrom(null, '税別', '機器の費用は別') }),
  { nil: null },
);
/** Who bears a cost. */
export const bearers = list('costBearing.actual.operation');

/** What a party pays. */
export const fee: fc.Arbitrary<Fee> = fc.oneof(
  fc.constant(null),
  fc.record({
    status: fc.constant('実施中'),
    charge: fc.constant('free' as const),
    monthlyYen: fc.constant(null),
    amounts: fc.constant(null),
    remark: fc.constantFrom(null, '250床以上70000円、50床未満9000円。', '対象施設なし'),
  }),
  fc.record({
    status: fc.constant('実施中'),
    charge: fc.constant('charged' as const),
    monthlyYen: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null }),
    amounts: fc.constant(null),
    remark: fc.constantFrom(null, '税別、年払い', '入会金10000円'),
  }),
  fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 1, max: 900_000 })).map(
    ([large, small]): Fee => ({
      status: '実施中',
      charge: 'charged',
      monthlyYen: null,
      amounts: [
        { condition: '200床以上', period: 'year', yen: large },
        { condition: '200床未満', period: 'month', yen: small },
      ],
      remark: `200床以上年額${large}円、200床未満月額${small}円`,
    }),
  ),
);
