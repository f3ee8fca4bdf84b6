import {
  annualPerFacility,
  constructionPerPatient,
  type DerivedFigure,
  participantsTotal,
  registeredShare,
} from '../derived';
import { areaByCode, prefectureByCode } from '../regions';
import type { Network } from '../schema/network';
import { derivedTerms, honesty, parts, statedTypesLabel } from '../vocabulary';
import { type Cell, type Column, column, withUnit } from './column';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

/** Number of decimals by unit: more would be more precise than the inputs are. */
const DECIMALS = { '%': 2, 円: 0 };

const NAMED = { group: honesty.derived.label };

/** The words for a figure whose inputs are not all stated. */
const MISSING = '算出できません';

const total = column(
  { ...NAMED, key: 'derived.participants', label: derivedTerms.participants.label },
  { unit: '施設', beside: [parts.remark.label], missing: MISSING },
  (network) => {
    const found = participantsTotal(network);
    if (!found) return null;
    const remark = statedTypesLabel(found.types);
    const { count } = found;
    return { text: withUnit(count, '施設'), remark, sort: count, csv: [count, remark] };
  },
);

function figureColumn(
  key: keyof typeof derivedTerms,
  unit: keyof typeof DECIMALS,
  compute: (network: Network) => DerivedFigure | null,
): Column {
  const name = { ...NAMED, key: `derived.${key}`, label: derivedTerms[key].label };
  return column(name, { unit, beside: [], missing: MISSING }, (network): Cell | null => {
    const figure = compute(network);
    if (!figure) return null;
    const shown = figure.value.toFixed(DECIMALS[unit]);
    const text = unit === '%' ? `${shown}%` : withUnit(Number(shown), unit);
    return { text, remark: null, sort: figure.value, csv: [Number(shown)] };
  });
}

/** 算出値: figures that the atlas computes from stated values. */
export const derivedColumns: readonly Column[] = [
  total,
  figureColumn('registeredShare', '%', (network) => registeredShare(network, POPULATIONS)),
  figureColumn('constructionPerPatient', '円', constructionPerPatient),
  figureColumn('annualPerFacility', '円', annualPerFacility),
];
