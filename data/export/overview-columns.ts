import { areaByCode, municipalityByCode, prefectureByCode } from '../regions';
import type { Coverage } from '../schema/coverage';
import { effectKeys, effectRatings } from '../schema/effects';
import { effectMarks, honesty, labelOf, parts, valueLabel } from '../vocabulary';
import {
  type Column,
  column,
  fieldName,
  joined,
  LIST_SEPARATOR,
  listColumn,
  summaryColumn,
  withUnit,
  wordsColumn,
} from './column';

/** 運用開始状況: the year first, because networks are compared by it. */
const introduction = column(
  fieldName('overview.introduction'),
  { part: parts.year.label, beside: [parts.status.label, parts.remark.label] },
  ({ overview: { introduction: stated } }) => {
    if (!stated) return null;
    const { status, year, remark } = stated;
    const csv = [year ?? honesty['not-stated'].label, status, remark];
    const text = year === null ? honesty['not-stated'].label : `${year}年`;
    return { text, remark: joined(status, remark), sort: year, csv };
  },
);

const endYear = column(
  fieldName('overview.endYear'),
  { beside: [parts.remark.label] },
  ({ overview: { endYear: stated } }) => {
    if (!stated) return null;
    const { value, remark } = stated;
    return { text: `${value}年`, remark, sort: value, csv: [value, remark] };
  },
);

const secretariat = column(
  fieldName('overview.secretariat'),
  { unit: '人', beside: [parts.arrangement.label, parts.remark.label] },
  ({ overview: { secretariat: stated } }) => {
    if (!stated) return null;
    const { count, arrangement, remark } = stated;
    const text = joined(arrangement, withUnit(count, '人'));
    return { text, remark, sort: count, csv: [count, arrangement, remark] };
  },
);

const scope = column(fieldName('coverage.scope'), { beside: [] }, ({ coverage }) => {
  const label = valueLabel('scope', coverage.scope);
  return { text: label, remark: null, sort: label, csv: [label] };
});

/** `06` → 山形県, `0603` → 山形県 置賜, `06202` → 米沢市; an unknown code stays a code. */
function placeName(code: string): string {
  const area = areaByCode.get(code);
  const prefecture = prefectureByCode.get(area?.prefectureCode ?? code)?.name;
  return (
    joined(prefecture ?? null, area?.name ?? null) || municipalityByCode.get(code)?.name || code
  );
}

/** Names with their codes, since names of areas and municipalities are not unique: 置賜(0603). */
function namesWithCodes(codes: readonly string[]): string {
  return codes.map((code) => `${placeName(code)}(${code})`).join(LIST_SEPARATOR);
}

/** The areas or municipalities covered, where the scope is of that kind. */
function parcels(coverage: Coverage): {
  areas: readonly string[];
  municipalities: readonly string[];
} {
  return {
    areas: coverage.scope === 'secondary-medical-area' ? coverage.areas : [],
    municipalities: coverage.scope === 'municipality' ? coverage.municipalities : [],
  };
}

/** 対象地域 as names: the prefectures, or the areas or municipalities within. */
const places = column(
  { key: 'coverage.prefectures', group: labelOf('coverage'), label: labelOf('coverage') },
  {
    part: labelOf('coverage.prefectures'),
    beside: [labelOf('coverage.areas'), labelOf('coverage.municipalities')],
  },
  ({ coverage }) => {
    const { areas, municipalities } = parcels(coverage);
    const prefectures = coverage.prefectures.map(placeName).join('、');
    const within = [...areas, ...municipalities].map(placeName).join('、');
    return {
      text: coverage.scope === 'municipality' ? joined(prefectures, within) : within || prefectures,
      remark: coverage.scope === 'unstated' ? honesty['may-cover'].label : null,
      sort: [...coverage.prefectures, ...areas, ...municipalities].join(),
      csv: [
        namesWithCodes(coverage.prefectures),
        namesWithCodes(areas) || null,
        namesWithCodes(municipalities) || null,
      ],
    };
  },
);

const reading = column(fieldName('coverage.reading'), { beside: [] }, ({ coverage }) => {
  const text = coverage.reading;
  // There is nothing to interpret where the sheet names the region itself.
  return text === null
    ? { text: '', remark: null, sort: null, csv: [null] }
    : { text, remark: null, sort: text, csv: [text] };
});

const effects: readonly Column[] = effectKeys.map((key) =>
  column(
    {
      key: `purpose.effects.${key}`,
      group: labelOf('purpose.effects'),
      label: valueLabel('effects', key),
    },
    { beside: [] },
    ({ purpose }) => {
      const rating = purpose.effects[key];
      if (!rating) return null;
      const text = `${effectMarks[rating]} ${valueLabel('effect-ratings', rating)}`;
      return { text, remark: null, sort: effectRatings.indexOf(rating), csv: [text] };
    },
  ),
);

/** システムの概要, 対象地域, システムの実施目的・地域など. */
export const overviewColumns: readonly Column[] = [
  wordsColumn('overview.operator', ({ overview }) => overview.operator),
  introduction,
  wordsColumn('overview.operatingStatus', ({ overview }) => overview.operatingStatus),
  endYear,
  listColumn('overview.regionsServed', ({ overview }) => overview.regionsServed),
  wordsColumn('overview.localGovernment', ({ overview }) => overview.localGovernment),
  secretariat,
  places,
  scope,
  wordsColumn('coverage.statement', ({ coverage }) => coverage.statement),
  reading,
  listColumn('purpose.purposes', ({ purpose }) => purpose.purposes),
  summaryColumn('purpose.regionalIssues', ({ purpose }) => purpose.regionalIssues),
  ...effects,
  summaryColumn('purpose.systemIssues', ({ purpose }) => purpose.systemIssues),
  summaryColumn('purpose.measures', ({ purpose }) => purpose.measures),
];
