import { formatNumber } from '../../../components/ui/numbers';
import { coverageFacts } from '../../../data/coverage-facts';
import { type CoverageScope, coverageScopes } from '../../../data/coverage-scopes';
import { participantsTotal } from '../../../data/derived';
import { displayName, endedYears } from '../../../data/names';
import { areaByCode, prefectureByCode } from '../../../data/regions';
import type { Prefecture, SecondaryMedicalArea } from '../../../data/regions/types';
import type { Network } from '../../../data/schema/network';
import {
  derivedTerms,
  honesty,
  labelOf,
  measureTerms,
  statedTypesLabel,
  valueLabel,
} from '../../../data/vocabulary';
import { areaCoverage, type PlaceCoverage, prefectureCoverage } from '../../../geo/coverage';

/** A figure in large type. */
export type Figure = {
  label: string;
  /** As it is read: 18,221; or the word for what is not known. */
  value: string;
  unit?: string;
  note?: string;
};

/** How a coverage scope is drawn, or that nothing is. */
export type Mark = CoverageScope | 'uncollected';

/** A short sentence, with the mark of the coverage that it is about. */
export type Line = { mark: Mark | null; text: string };

/** What a picture says beside its map. */
export type Facts = {
  /** What stands above the name: a region's prefecture, and the kind of thing it is. */
  place: string;
  kind: string;
  name: string;
  /** The formal name, where the name is a nickname. */
  formalName: string | null;
  /** What the map's fills mean, or further facts (without a mark), a line each. */
  lines: readonly Line[];
  figures: readonly Figure[];
  /** Whose data the picture shows, a line each. */
  sources: readonly string[];
};

/** What the atlas is, in its own words. */
const ATLAS = '医療情報連携ネットワークの地図';
const NOT_STATED = honesty['not-stated'].label;
const CENSUS = '2020年国勢調査';
/** What must be named wherever the boundaries are shown. */
const BOUNDARIES = ['境界：国土数値情報', '（国土交通省）を加工'] as const;

/** A prefecture's picture. */
export function prefectureFacts(networks: readonly Network[], prefecture: Prefecture): Facts {
  const found = prefectureCoverage(networks, prefecture, coverageFacts);
  return {
    place: '',
    kind: '都道府県',
    name: prefecture.name,
    formalName: null,
    lines: coverageOf(found),
    figures: [population(prefecture.population), networkFigure(found)],
    sources: BOUNDARIES,
  };
}

/** A secondary medical area's picture: many names repeat, so its prefecture stands with it. */
export function areaFacts(networks: readonly Network[], area: SecondaryMedicalArea): Facts {
  const found = areaCoverage(networks, area, coverageFacts);
  return {
    place: prefectureByCode.get(area.prefectureCode)?.name ?? '',
    kind: '二次医療圏',
    name: area.name,
    formalName: null,
    lines: coverageOf(found),
    figures: [population(area.population), networkFigure(found)],
    sources: BOUNDARIES,
  };
}

/** A network's picture. */
export function networkFacts(network: Network): Facts {
  const { overview, coverage, participants } = network;
  const name = displayName(network);
  const total = participantsTotal(network);
  const patients = participants.registeredPatients;
  return {
    place: placesOf(network),
    kind: 'ネットワーク',
    name,
    formalName: name === overview.systemName ? null : overview.systemName,
    lines: [
      { mark: coverage.scope, text: scopeText(coverage.scope) },
      { mark: null, text: yearsOf(network) },
    ],
    figures: [
      {
        label: derivedTerms.participants.label,
        ...stated(total?.count, '施設'),
        ...(total ? { note: statedTypesLabel(total.types) } : {}),
      },
      {
        label: labelOf('participants.registeredPatients'),
        ...stated(patients?.count, '人'),
        ...(patients?.basis ? { note: patients.basis } : {}),
      },
    ],
    sources: [sourceOf(network), ...BOUNDARIES],
  };
}

/** When a network began, or from when to when it ran. */
function yearsOf(network: Network): string {
  const ended = endedYears(network);
  if (ended) return `運用：${ended}`;
  const year = network.overview.introduction?.year ?? null;
  return `${measureTerms['start-year'].label}：${year === null ? NOT_STATED : `${year}年`}`;
}

/** The picture of the nation, and that of a document, which shows the nation too. */
export function atlasFacts(networks: readonly Network[], title: string | null): Facts {
  const scopes = new Set(networks.map(({ coverage }) => coverage.scope));
  const prefectures = new Set(networks.flatMap(({ coverage }) => coverage.prefectures));
  return {
    place: '',
    kind: title === null ? '全国' : ATLAS,
    name: title ?? ATLAS,
    formalName: null,
    lines: [
      ...coverageScopes
        .filter((scope) => scopes.has(scope))
        .map((scope) => ({ mark: scope, text: valueLabel('scope', scope) })),
      { mark: 'uncollected', text: honesty.uncollected.label },
    ],
    figures: [
      {
        label: 'ネットワーク',
        value: formatNumber(networks.length),
        unit: '件',
        note: '全国の一部',
      },
      { label: '収録のある都道府県', value: formatNumber(prefectures.size) },
    ],
    sources: BOUNDARIES,
  };
}

function placesOf({ coverage }: Network): string {
  const prefectures = coverage.prefectures.map((code) => prefectureByCode.get(code)?.name ?? code);
  if (coverage.scope !== 'secondary-medical-area' || coverage.areas.length !== 1)
    return prefectures.join('・');
  const [area = ''] = coverage.areas;
  return `${prefectures.join('・')} ${areaByCode.get(area)?.name ?? area}`;
}

/** The publisher of a network's sheet, before the dash of its title: 事例紹介. */
function sourceOf({ source }: Network): string {
  return `記録：${source.publisher}`;
}

/** The label of the unstated scope names 対象地域 itself. */
function scopeText(scope: CoverageScope): string {
  const label = valueLabel('scope', scope);
  return scope === 'unstated' ? label : `${labelOf('coverage')}：${label}`;
}

function stated(count: number | null | undefined, unit: string) {
  if (count === null || count === undefined) return { value: NOT_STATED };
  return { value: formatNumber(count), unit };
}

function population(persons: number): Figure {
  return { label: '人口', value: formatNumber(persons), unit: '人', note: CENSUS };
}

/** How many networks the atlas knows to reach the place; what may cover it is not counted as that. */
function networkFigure({ status, covering, partial, mayCover }: PlaceCoverage<Network>): Figure {
  const label = 'ネットワーク';
  switch (status) {
    case 'covered':
    case 'partial':
      return { label, value: formatNumber(covering.length + partial.length), unit: '件' };
    case 'may-cover':
      return {
        label: honesty['may-cover'].label,
        value: formatNumber(mayCover.length),
        unit: '件',
      };
    case 'uncollected':
      return { label, value: honesty.uncollected.label };
  }
}

/** How far the place is known to be covered, and by what. */
function coverageOf({ status, covering, partial, mayCover }: PlaceCoverage<Network>): Line[] {
  const [first, ...others] = [...covering, ...partial];
  if (first) {
    const more = others.length > 0 ? `など${others.length + 1}件` : '';
    return [
      { mark: first.coverage.scope, text: `${displayName(first)}${more}` },
      { mark: null, text: `${status === 'partial' ? honesty.partial.label : '全体'}が対象` },
    ];
  }
  const [perhaps] = mayCover;
  if (perhaps) {
    return [
      { mark: perhaps.coverage.scope, text: displayName(perhaps) },
      { mark: null, text: valueLabel('scope', perhaps.coverage.scope) },
    ];
  }
  return [
    { mark: 'uncollected', text: '記録はまだありません' },
    { mark: null, text: 'ネットワークがないという意味ではありません' },
  ];
}
