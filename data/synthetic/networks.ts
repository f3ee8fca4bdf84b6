import { loadNetworks } from '../load';
import { areaByCode, municipalityByCode, prefectureByCode } from '../regions';
import type { Network } from '../schema/network';
import { valueSets } from '../vocabulary/values';
import { syntheticCoverage } from './coverage';
import { Draw } from './draw';

/** Beginning of every synthetic id. No real record may have such an id. */
export const SYNTHETIC_ID = 'synthetic-';
/** Beginning of every synthetic name, so that each page of such an atlas shows that it is invented. */
export const SYNTHETIC_MARK = '合成';

const INVENTED = '測定のために合成した架空の記録であり、実在するネットワークではない。';
/** The real country has more vendors than the five sheets name. */
const VENDORS = [
  ...valueSets.vendors.map(({ label }) => label),
  ...Array.from({ length: 12 }, (_, index) => `${SYNTHETIC_MARK}システム${index + 1}号(株)`),
];
const OPERATORS = ['医師会', '協議会', '市民病院', '大学病院', '推進機構'];
/** Parts that say nothing of who or where a network is: each is taken from a record of its own. */
const SHARED_PARTS = [
  'consent',
  'services',
  'sharedItems',
  'dataSources',
  'system',
  'communication',
  'login',
  'fees',
  'secondaryUse',
  'budget',
  'costBearing',
] as const satisfies readonly (keyof Network)[];

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
    introduction: { status: '導入済み', year, remark: null },
    operatingStatus: { value: ended ? '運用終了' : 'サービス運用中', remark: null },
    endYear: ended ? { value: draw.integer(year ?? 1999, 2026), remark: null } : null,
    regionsServed: { values: served, remark: null },
    localGovernment: null,
    secretariat: { arrangement: '兼任', count: draw.integer(1, 9), remark: null },
  };
}

/** One record. It depends only on its number and on the atlas's own records. */
function syntheticNetwork(number: number, records: readonly Network[]): Network {
  const draw = new Draw(number);
  const coverage = syntheticCoverage(draw);
  const { purpose, participants } = draw.one(records);
  const summary = { summary: INVENTED };
  const registered = draw.integer(50, 90_000);
  const patients = (count: number) => ({ basis: '実績数', count, remark: null });
  return {
    ...draw.one(records),
    ...Object.fromEntries(SHARED_PARTS.map((part) => [part, draw.one(records)[part]])),
    id: `${SYNTHETIC_ID}${String(number).padStart(5, '0')}`,
    overview: overview(draw, coverage, number),
    purpose: { ...purpose, regionalIssues: summary, systemIssues: summary, measures: summary },
    coverage,
    participants: {
      ...participants,
      registeredPatients: patients(registered),
      sharedPatients: patients(draw.integer(0, registered)),
    },
    vendors: draw.chance(0.08) ? null : { values: draw.some(VENDORS, 1, 3), remark: null },
    source: {
      publisher: '合成データ',
      title: '測定用の合成記録',
      website: null,
      published: null,
      transcribed: '2026-11',
      edited: [],
    },
  };
}

/**
 * Invented records with which the atlas is measured at larger sizes: parts of the atlas's own records put together anew,
 * with invented names, coverage, patients and vendors; valid, of every coverage scope, running and ended, and marked as
 * invented in id, name, operator and summaries. The same count gives the same bytes; a smaller
 * count gives the first records of a larger one.
 *
 * @param count how many, up to 99,999
 */
export function syntheticNetworks(count: number): Network[] {
  const records = loadNetworks();
  return Array.from({ length: count }, (_, index) => syntheticNetwork(index + 1, records));
}
