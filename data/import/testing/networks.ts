import fc from 'fast-check';
import { effectKeys, effectRatings } from '../../schema/effects';
import { facilityTypes } from '../../schema/facility-types';
import type { Network } from '../../schema/network';
import type { StatedList } from '../../schema/stated';
import { place } from './places';
import { bearers, consent, cost, count, fee, list, PROSE, remark, stated } from './values';

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
