import { areaByCode, municipalityByCode, prefectureByCode } from '../../data/regions';
import { effectKeys, effectRatings } from '../../data/schema/effects';
import { facilityTypes } from '../../data/schema/facility-types';
import type { Network } from '../../data/schema/network';
import type { StatedList } from '../../data/schema/stated';
import { type ValueSetName, valueSets } from '../../data/vocabulary/values';
import { Draw } from './draw';
import { syntheticCoverage } from './synthetic-coverage';

/** Beginning of every synthetic id. No real record may have such an id. */
export const SYNTHETIC_ID = 'synthetic-';
/** Beginning of every synthetic name, so that each page of such an atlas shows that it is invented. */
export const SYNTHETIC_MARK = '合成';

const INVENTED = '測定のために合成した架空の記録であり、実在するネットワークではない。';
/** Invented companies: the real country has more vendors than the five sheets name. */
const VENDORS = Array.from({ length: 12 }, (_, index) => `合成システム${index + 1}号(株)`);
const OPERATORS = ['医師会', '協議会', '市民病院', '大学病院', '推進機構'];
const TRANSCRIBED = '2026-11';

const words = (set: ValueSetName) => valueSets[set].map(({ label }) => label);

/** A list of 1 to `max` of the words, or null in the share `blankShare` (0–1) of draws. */
function list(draw: Draw, from: readonly string[], max: number, blankShare: number): StatedList {
  return draw.chance(blankShare) ? null : { values: draw.some(from, 1, max), remark: null };
}

/** An object with a value for each key. */
function fromKeys<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** The name of the first of the smallest regions that the coverage names. */
function placeOf(coverage: Network['coverage']): string {
  const prefecture = prefectureByCode.get(coverage.prefectures[0] ?? '')?.shortName ?? '';
  if (coverage.scope === 'secondary-medical-area') {
    return `${prefecture}${areaByCode.get(coverage.areas[0] ?? '')?.name ?? ''}`;
  }
  if (coverage.scope === 'municipality') {
    return municipalityByCode.get(coverage.municipalities[0] ?? '')?.name ?? prefecture;
  }
  return prefecture;
}

function overview(draw: Draw, coverage: Network['coverage'], number: number): Network['overview'] {
  const place = placeOf(coverage);
  const year = draw.chance(0.04) ? null : draw.integer(1999, 2025);
  const ended = draw.chance(0.08);
  const served = coverage.prefectures.map((code) => prefectureByCode.get(code)?.shortName ?? '');
  return {
    systemName: `${SYNTHETIC_MARK}${place}地域医療情報連携ネットワーク${number}`,
    nickname: draw.chance(0.7)
      ? { value: `${SYNTHETIC_MARK}${place}ネット${number}`, reading: 'ごうせいねっと' }
      : null,
    operator: { value: `${SYNTHETIC_MARK}${place}${draw.one(OPERATORS)}`, remark: null },
    introduction: { status: draw.one(words('introduction-status')), year, remark: null },
    operatingStatus: { value: ended ? '運用終了' : 'サービス運用中', remark: null },
    endYear: ended ? { value: draw.integer(year ?? 1999, 2026), remark: null } : null,
    regionsServed: { values: served, remark: null },
    localGovernment: draw.chance(0.2)
      ? null
      : { value: draw.one(words('local-government')), remark: null },
    secretariat: { arrangement: '兼任', count: draw.integer(1, 9), remark: null },
  };
}

function participants(draw: Draw): Network['participants'] {
  const registered = draw.chance(0.15) ? null : draw.integer(50, 90_000);
  const patients = (count: number) => ({ basis: '実績数', count, remark: null });
  return {
    facilities: fromKeys(facilityTypes, (type) =>
      draw.chance(0.2)
        ? null
        : {
            status: '実施中',
            count: draw.integer(1, type === 'hospital' ? 40 : 200),
            remark: null,
          },
    ),
    utilisation: null,
    registeredPatients: registered === null ? null : patients(registered),
    sharedPatients: registered === null ? null : patients(draw.integer(0, registered)),
  };
}

function fee(draw: Draw): Network['fees']['clinic'] {
  if (draw.chance(0.3)) return null;
  const charged = draw.chance(0.4);
  return {
    status: '実施中',
    charge: charged ? 'charged' : 'free',
    monthlyYen: charged ? draw.integer(1, 20) * 500 : null,
    amounts: null,
    remark: null,
  };
}

function budget(draw: Draw): Network['budget'] {
  const thousandYen = (value: number) => ({ value, remark: null });
  const construction = draw.chance(0.2) ? null : thousandYen(draw.integer(1, 400) * 1000);
  if (draw.chance(0.2)) return { construction, annual: null, maintenance: null, otherAnnual: null };
  const maintenance = draw.integer(1, 200) * 100;
  const other = draw.integer(0, 50) * 100;
  return {
    construction,
    annual: thousandYen(maintenance + other),
    maintenance: thousandYen(maintenance),
    otherAnnual: thousandYen(other),
  };
}

/** One record. It depends only on its number. */
function syntheticNetwork(number: number): Network {
  const draw = new Draw(number);
  const some = (set: ValueSetName, max = 3, blankShare = 0.15) =>
    list(draw, words(set), max, blankShare);
  const coverage = syntheticCoverage(draw);
  const summary = { summary: INVENTED };
  const parties = ['medicalInstitutions', 'careFacilities', 'patients'] as const;
  return {
    id: `${SYNTHETIC_ID}${String(number).padStart(5, '0')}`,
    overview: overview(draw, coverage, number),
    purpose: {
      purposes: some('purposes', 5),
      regionalIssues: summary,
      effects: fromKeys(effectKeys, () => (draw.chance(0.1) ? null : draw.one(effectRatings))),
      systemIssues: summary,
      measures: summary,
    },
    coverage,
    participants: participants(draw),
    consent: {
      participation: {
        medicalInstitutions: some('consent-institutions'),
        careFacilities: some('consent-care'),
        patients: some('consent-patients', 1),
      },
      procedure: {
        newPatients: some('consent-new'),
        withdrawal: some('consent-withdrawal'),
        extension: some('consent-extension'),
      },
    },
    services: { diseases: some('diseases'), offered: some('services', 8), supplement: null },
    sharedItems: fromKeys(
      ['basic', 'documents', 'orders', 'testResults', 'dispensing', 'other'] as const,
      () => some('shared-items', 6),
    ),
    dataSources: some('data-sources'),
    system: fromKeys(
      [
        'architecture',
        'sharing',
        'patientId',
        'storage',
        'location',
        'continuity',
        'standards',
      ] as const,
      (field) =>
        field === 'patientId'
          ? some('patient-id', 2)
          : some(field === 'standards' ? 'standards' : field),
    ),
    communication: fromKeys(parties, () => some('communication', 2, 0.4)),
    login: fromKeys(parties, () => some('login', 1, 0.4)),
    vendors: list(draw, [...words('vendors'), ...VENDORS], 3, 0.08),
    fees: fromKeys(
      [
        'disclosingHospital',
        'viewingHospital',
        'clinic',
        'pharmacy',
        'careFacility',
        'patients',
      ] as const,
      () => fee(draw),
    ),
    secondaryUse: { healthCosts: null, publicInterest: null, otherPurposes: null },
    budget: budget(draw),
    costBearing: {
      actual: { construction: some('bearers', 2), operation: some('bearers', 2) },
      planned: { construction: null, operation: null },
    },
    source: {
      publisher: '合成データ',
      title: '測定用の合成記録',
      website: null,
      published: null,
      transcribed: TRANSCRIBED,
      edited: [],
    },
  };
}

/**
 * Invented records with which the atlas is measured at larger sizes: valid, of every coverage scope, running and
 * ended, and marked as invented in id, name, operator and summaries. The same count gives the same bytes; a smaller
 * count gives the first records of a larger one.
 *
 * @param count how many, up to 99,999
 */
export function syntheticNetworks(count: number): Network[] {
  return Array.from({ length: count }, (_, index) => syntheticNetwork(index + 1));
}
