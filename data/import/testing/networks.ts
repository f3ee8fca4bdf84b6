import fc from 'fast-check';
import { effectKeys, effectRatings } from '../../schema/effects';
import { facilityTypes } from '../../schema/facility-types';
import type { Fee } from '../../schema/fees';
import type { Network } from '../../schema/network';
import type { StatedList } from '../../schema/stated';
import { type FieldPath, fields, type ValueTerm, valueSets } from '../../vocabulary';
import { normalise } from '../normalise/normalise';
import { place } from './places';

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
const PROSE = [
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

const remark = fc.option(fc.constantFrom(...REMARKS), { nil: null });
const count = fc.nat({ max: 99_999 });

function list(path: FieldPath): fc.Arbitrary<StatedList> {
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
const consent = (path: FieldPath) =>
  fc.option(
    fc.record({
      values: fc.shuffledSubarray(spellings(path), { minLength: 1 }),
      remark: fc.constant(null),
    }),
    { nil: null },
  );

const stated = (path: FieldPath) =>
  fc.option(fc.record({ value: fc.constantFrom(...spellings(path)), remark }), { nil: null });

const cost = fc.option(
  fc.record({ value: count, remark: fc.constantFrom(null, '税別', '機器の費用は別') }),
  { nil: null },
);
const bearers = list('costBearing.actual.operation');

const fee: fc.Arbitrary<Fee> = fc.oneof(
  fc.constant(null),
  fc.record({
    status: fc.constant('実施中'),
    charge: fc.constant('free' as const),
    monthlyYen: fc.constant(null),
    amounts: fc.constant(null),
    remark: fc.constantFrom(null, '300床以上54000円、100床未満10800円。', '対象施設なし'),
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

const overview = fc.record({
  nickname: fc.constantFrom(
    null,
    { value: 'カモメネット', reading: null },
    { value: 'KAMOME-net', reading: 'かもめねっと' },
  ),
  operator: fc.constantFrom(null, { value: '架空医療情報協議会', remark: null }),
  introduction: fc.option(
    fc.record({
      status: fc.constant('導入済み'),
      year: fc.option(fc.integer({ min: 1996, max: 2026 }), { nil: null }),
      remark: fc.constant(null),
    }),
    { nil: null },
  ),
  running: fc.constantFrom(
    { operatingStatus: null, endYear: null },
    { operatingStatus: { value: 'サービス運用中', remark: null }, endYear: null },
    {
      operatingStatus: { value: '運用終了', remark: null },
      endYear: { value: 2027, remark: null },
    },
  ),
  localGovernment: stated('overview.localGovernment'),
  secretariat: fc.option(
    fc.record({
      arrangement: fc.constantFrom(null, '兼任', '専任'),
      count: fc.nat({ max: 99 }),
      remark: fc.constantFrom(null, '(うち事務2人)'),
    }),
    { nil: null },
  ),
});

const summary = fc.option(
  fc.constantFrom(...PROSE).map((text) => ({ summary: text })),
  { nil: null },
);
const patients = fc.option(
  fc.record({ basis: fc.constantFrom(null, '実績数'), count, remark: fc.constant(null) }),
  { nil: null },
);
const facility = fc.option(
  fc.record({
    status: fc.constantFrom(null, '実施中'),
    count: fc.nat({ max: 900 }),
    remark: fc.constantFrom(null, '(うち有床2)'),
  }),
  { nil: null },
);
const rating = fc.constantFrom(null, ...effectRatings);

const keyed = <Key extends string, T>(keys: readonly Key[], value: fc.Arbitrary<T>) => {
  const model = Object.fromEntries(keys.map((key) => [key, value] as const));
  return fc.record(model) as unknown as fc.Arbitrary<Record<Key, T>>;
};
const parties = (section: 'communication' | 'login') =>
  fc.record({
    medicalInstitutions: list(`${section}.medicalInstitutions`),
    careFacilities: list(`${section}.careFacilities`),
    patients: list(`${section}.patients`),
  });

/** A network that does not exist, as a record that fits the schema and its rules. */
export const network: fc.Arbitrary<Network> = fc
  .record({
    place,
    overview,
    purposes: list('purpose.purposes'),
    prose: fc.tuple(summary, summary, summary),
    effects: keyed(effectKeys, rating),
    participants: fc.record({
      facilities: keyed(facilityTypes, facility),
      utilisation: fc.constantFrom(null, { value: '80%', remark: null }),
      registeredPatients: patients,
      sharedPatients: patients,
    }),
    consent: fc.record({
      participation: fc.record({
        medicalInstitutions: consent('consent.participation.medicalInstitutions'),
        careFacilities: consent('consent.participation.careFacilities'),
        patients: consent('consent.participation.patients'),
      }),
      procedure: fc.record({
        newPatients: list('consent.procedure.newPatients'),
        withdrawal: list('consent.procedure.withdrawal'),
        extension: list('consent.procedure.extension'),
      }),
    }),
    services: fc.record({
      diseases: list('services.diseases'),
      offered: list('services.offered'),
      supplement: remark,
    }),
    sharedItems: fc.record({
      basic: list('sharedItems.basic'),
      documents: list('sharedItems.documents'),
      orders: list('sharedItems.orders'),
      testResults: list('sharedItems.testResults'),
      dispensing: list('sharedItems.dispensing'),
      other: list('sharedItems.other'),
    }),
    dataSources: list('dataSources'),
    system: fc.record({
      architecture: list('system.architecture'),
      sharing: list('system.sharing'),
      patientId: list('system.patientId'),
      storage: list('system.storage'),
      location: list('system.location'),
      continuity: list('system.continuity'),
      standards: list('system.standards'),
    }),
    communication: parties('communication'),
    login: parties('login'),
    vendors: fc.constantFrom<StatedList>(
      null,
      { values: ['富士通(株)'], remark: null },
      { values: ['日本電気(株)((株)SEC)', '(株)架空システム', 'NDソフトウェア'], remark: null },
    ),
    fees: keyed(
      ['disclosingHospital', 'viewingHospital', 'clinic', 'pharmacy', 'careFacility', 'patients'],
      fee,
    ),
    secondaryUse: keyed(
      ['healthCosts', 'publicInterest', 'otherPurposes'],
      stated('secondaryUse.healthCosts'),
    ),
    budget: keyed(['construction', 'annual', 'maintenance', 'otherAnnual'], cost),
    costBearing: keyed(['actual', 'planned'], keyed(['construction', 'operation'], bearers)),
    website: fc.constantFrom(
      null,
      'http://kamome.example.jp/',
      'https://example.jp/~kamome/index.html',
    ),
  })
  .map(
    ({
      place: at,
      overview: { running, ...names },
      purposes,
      prose,
      effects,
      website,
      ...rest
    }) => ({
      id: 'kamome-net',
      overview: {
        systemName: at.name,
        ...names,
        ...running,
        regionsServed: { values: [at.served], remark: null },
      },
      purpose: {
        purposes,
        regionalIssues: prose[0],
        effects,
        systemIssues: prose[1],
        measures: prose[2],
      },
      coverage: at.coverage,
      ...rest,
      source: {
        publisher: '厚生労働省',
        title: '医療情報連携ネットワーク支援Navi 事例紹介',
        website,
        published: null,
        transcribed: '2026-11',
        edited: [],
      },
    }),
  );
