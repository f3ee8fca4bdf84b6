import { areaByCode, municipalityByCode, prefectureByCode } from '../../data/regions';
import { effectKeys, effectRatings } from '../../data/schema/effects';
import { facilityTypes } from '../../data/schema/facility-types';
import type { Network } from '../../data/schema/network';
import type { StatedList } from '../../data/schema/stated';
import { type ValueSetName, valueSets } from '../../data/vocabulary/values';
import { Draw } from './draw';
import { syntheticCoverage } from './synthetic-coverage';

/** What each synthetic id begins with. No real record may have such an id. */
export const SYNTHETIC_ID = 'synthetic-';
/** What each synthetic name begins with: an atlas of such records tells itself on every page. */
export const SYNTHETIC_MARK = '合成';

const INVENTED = '測定のために合成した架空の記録であり、実在するネットワークではない。';
/** Companies that do not exist: lists of vendors are open, and longer in the country than in five sheets. */
const VENDORS = Array.from({ length: 12 }, (_, index) => `合成システム${index + 1}号(株)`);
const OPERATORS = ['医師会', '協議会', '市民病院', '大学病院', '推進機構'];
const TRANSCRIBED = '2026-11';

const words = (set: ValueSetName) => valueSets[set].map(({ label }) => label);

/** A list of words, as some sheets have it and others leave it blank. */
function list(draw: Draw, from: readonly string[], most: number, blank: number): StatedList {
  return draw.in(blank) ? null : { values: draw.some(from, 1, most), remark: null };
}

/** A record of the keys given, each drawn in turn. */
function each<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** A place to be named after: the smallest region of the coverage. */
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
  const year = draw.in(0.04) ? null : draw.whole(1999, 2025);
  const ended = draw.in(0.08);
  const served = coverage.prefectures.map((code) => prefectureByCode.get(code)?.shortName ?? '');
  return {
    systemName: `${SYNTHETIC_MARK}${place}地域医療情報連携ネットワーク${number}`,
    nickname: draw.in(0.7)
      ? { value: `${SYNTHETIC_MARK}${place}ネット${number}`, reading: 'ごうせいねっと' }
      : null,
    operator: { value: `${SYNTHETIC_MARK}${place}${draw.one(OPERATORS)}`, remark: null },
    introduction: { status: draw.one(words('introduction-status')), year, remark: null },
    operatingStatus: { value: ended ? '運用終了' : 'サービス運用中', remark: null },
    endYear: ended ? { value: draw.whole(year ?? 1999, 2026), remark: null } : null,
    regionsServed: { values: served, remark: null },
    localGovernment: draw.in(0.2)
      ? null
      : { value: draw.one(words('local-government')), remark: null },
    secretariat: { arrangement: '兼任', count: draw.whole(1, 9), remark: null },
  };
}

function participants(draw: Draw): Network['participants'] {
  const registered = draw.in(0.15) ? null : draw.whole(50, 90_000);
  const patients = (count: number) => ({ basis: '実績数', count, remark: null });
  return {
    facilities: each(facilityTypes, (type) =>
      draw.in(0.2)
        ? null
        : { status: '実施中', count: draw.whole(1, type === 'hospital' ? 40 : 200), remark: null },
    ),
    utilisation: null,
    registeredPatients: registered === null ? null : patients(registered),
    sharedPatients: registered === null ? null : patients(draw.whole(0, registered)),
  };
}

function fee(draw: Draw): Network['fees']['clinic'] {
  if (draw.in(0.3)) return null;
  const charged = draw.in(0.4);
  return {
    status: '実施中',
    charge: charged ? 'charged' : 'free',
    monthlyYen: charged ? draw.whole(1, 20) * 500 : null,
    amounts: null,
    remark: null,
  };
}

function budget(draw: Draw): Network['budget'] {
  const thousandYen = (value: number) => ({ value, remark: null });
  const construction = draw.in(0.2) ? null : thousandYen(draw.whole(1, 400) * 1000);
  if (draw.in(0.2)) return { construction, annual: null, maintenance: null, otherAnnual: null };
  const maintenance = draw.whole(1, 200) * 100;
  const other = draw.whole(0, 50) * 100;
  return {
    construction,
    annual: thousandYen(maintenance + other),
    maintenance: thousandYen(maintenance),
    otherAnnual: thousandYen(other),
  };
}

/** One record; it depends on nothing but its number. */
function syntheticNetwork(number: number): Network {
  const draw = new Draw(number);
  const some = (set: ValueSetName, most = 3, blank = 0.15) => list(draw, words(set), most, blank);
  const coverage = syntheticCoverage(draw);
  const summary = { summary: INVENTED };
  const parties = ['medicalInstitutions', 'careFacilities', 'patients'] as const;
  return {
    id: `${SYNTHETIC_ID}${String(number).padStart(5, '0')}`,
    overview: overview(draw, coverage, number),
    purpose: {
      purposes: some('purposes', 5),
      regionalIssues: summary,
      effects: each(effectKeys, () => (draw.in(0.1) ? null : draw.one(effectRatings))),
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
    sharedItems: each(
      ['basic', 'documents', 'orders', 'testResults', 'dispensing', 'other'] as const,
      () => some('shared-items', 6),
    ),
    dataSources: some('data-sources'),
    system: each(
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
    communication: each(parties, () => some('communication', 2, 0.4)),
    login: each(parties, () => some('login', 1, 0.4)),
    vendors: list(draw, [...words('vendors'), ...VENDORS], 3, 0.08),
    fees: each(
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
 * Invented records to measure the atlas with at other sizes than its own: valid, of every scope and status,
 * and marked as invented in id, name, operator and summaries. The same count gives the same bytes, and a
 * smaller count the beginning of a larger one.
 *
 * @param count how many, up to 99,999
 */
export function syntheticNetworks(count: number): Network[] {
  return Array.from({ length: count }, (_, index) => syntheticNetwork(index + 1));
}
