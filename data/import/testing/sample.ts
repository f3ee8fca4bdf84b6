import { loadNetworks } from '../../load';
import type { Network } from '../../schema/network';
import { plainLines } from './layouts';
import { asImported, blockOf, rowsOf } from './rows';

const effects = Object.fromEntries(
  Object.keys(loadNetworks()[0]?.purpose.effects ?? {}).map((key) => [key, 'effective']),
) as Network['purpose']['effects'];

const words = (value: string) => ({ value, remark: null });
const list = (...values: string[]) => ({ values, remark: null });
const bare = (charge: 'charged' | 'free', monthlyYen: number | null = null) => ({
  status: '実施中',
  charge,
  monthlyYen,
  amounts: null,
  remark: null,
});
const facilities = (count: number) => ({ status: '実施中', count, remark: null });

/** One invented network, for tests that need a sheet they can break in a certain place. */
export const sample: Network = {
  id: 'kamome-net',
  overview: {
    systemName: '架空医療情報ネットワーク',
    nickname: { value: 'KAMOME-net', reading: 'かもめねっと' },
    operator: words('架空医療情報協議会'),
    introduction: { status: '導入済み', year: 2015, remark: null },
    operatingStatus: words('サービス運用中'),
    endYear: null,
    regionsServed: list('秋田'),
    localGovernment: words('運営主体として参画中'),
    secretariat: { arrangement: '兼任', count: 3, remark: null },
  },
  purpose: {
    purposes: list('医療連携'),
    regionalIssues: { summary: '架空の課題である。' },
    effects,
    systemIssues: null,
    measures: null,
  },
  coverage: {
    scope: 'prefecture',
    prefectures: ['05'],
    statement: words('全県域での連携'),
    reading: null,
  },
  participants: {
    facilities: {
      hospital: facilities(10),
      clinic: facilities(20),
      'dental-clinic': null,
      pharmacy: null,
      'care-facility': null,
      other: null,
    },
    utilisation: null,
    registeredPatients: { basis: '実績数', count: 950, remark: null },
    sharedPatients: { basis: '実績数', count: 900, remark: null },
  },
  consent: {
    participation: {
      medicalInstitutions: list('医療機関施設毎の参加判断'),
      careFacilities: null,
      patients: list('患者一括同意'),
    },
    procedure: { newPatients: list('同意書による取得'), withdrawal: null, extension: null },
  },
  services: { diseases: null, offered: list('電子紹介状', '画像情報の共有'), supplement: null },
  sharedItems: {
    basic: list('患者基本情報'),
    documents: null,
    orders: null,
    testResults: list('画像'),
    dispensing: null,
    other: null,
  },
  dataSources: list('病院電子カルテより'),
  system: {
    architecture: { values: ['分散型'], remark: '県立病院のみ集中型' },
    sharing: list('双方向での共有'),
    patientId: list('ID-Linkシステムを利用'),
    storage: list('SS-MIX2'),
    location: list('各医療機関の院内'),
    continuity: null,
    standards: null,
  },
  communication: {
    medicalInstitutions: list('医療機関との通信IP-VPN'),
    careFacilities: null,
    patients: null,
  },
  login: { medicalInstitutions: list('IDとパスワード'), careFacilities: null, patients: null },
  vendors: list('日本電気(株)'),
  fees: {
    disclosingHospital: bare('charged', 4000),
    viewingHospital: bare('charged', 4000),
    clinic: bare('free'),
    pharmacy: null,
    careFacility: null,
    patients: bare('free'),
  },
  secondaryUse: { healthCosts: null, publicInterest: null, otherPurposes: null },
  budget: {
    construction: { value: 260_000, remark: null },
    annual: { value: 1200, remark: null },
    maintenance: { value: 1150, remark: null },
    otherAnnual: { value: 50, remark: null },
  },
  costBearing: {
    actual: { construction: list('自治体の負担'), operation: list('参加施設の負担') },
    planned: { construction: null, operation: null },
  },
  source: {
    publisher: '厚生労働省',
    title: '医療情報連携ネットワーク支援Navi 事例紹介',
    website: 'http://kamome.example.jp/',
    published: null,
    transcribed: '2026-11',
    edited: [],
  },
};

/** The sample as importing its sheet gives it. */
export const importedSample = asImported(sample);

/** The sheet of a network in plain text. */
export function sheetOf(network: Network): string {
  const setting = {
    labelColumns: 60,
    valueColumns: 60,
    brokenLabel: 'above' as const,
    separator: ' ',
    contents: false,
  };
  return plainLines(rowsOf(network), blockOf(network), setting).flat().join('\n');
}
