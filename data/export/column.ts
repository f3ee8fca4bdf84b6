import type { Fee } from '../schema/fees';
import type { Network } from '../schema/network';
import type { FacilityCount, PatientCount } from '../schema/participants';
import type { Stated, StatedList, Summary } from '../schema/stated';
import { type FieldPath, fields, honesty, labelOf, parts, valueLabel } from '../vocabulary';
import type { CsvValue } from './csv';

/*
 * Columns of the table and of the CSV: one for each field that can be compared. In the CSV a column has
 * several cells: the value, then what belongs to it, as status, basis and remark.
 */

/** The value of a network in a column. */
export type Cell = {
  /** As shown: 17施設. Null where there is no value; the column's `missing` is then shown. */
  text: string | null;
  /** The sheet's remark, or a note without which the value would be misread. */
  remark: string | null;
  /** The value that rows are sorted by; null comes last. */
  sort: string | number | null;
  /** A value for each header of the column. */
  csv: readonly CsvValue[];
};

/** A column of the table. */
export type Column = {
  /** As in addresses: the path in the record, `budget.construction`. */
  key: string;
  /** The section of the sheet that it belongs to. */
  group: string;
  label: string;
  /** Whether its values are numbers in a unit. */
  isNumeric: boolean;
  /** Names of its columns in the CSV, each unique. */
  headers: readonly string[];
  /** The words for a network without a value: 記載なし. */
  missing: string;
  read: (network: Network) => Cell;
};

/** Separates the values of a list in a cell of the CSV. */
export const LIST_SEPARATOR = '；';

const NUMBER = new Intl.NumberFormat('ja-JP');

/** A number with its unit as shown: 18,221人. */
export function withUnit(value: number, unit: string): string {
  return NUMBER.format(value) + unit;
}

/** Joins the parts of a value that are stated. */
export function joined(...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' ');
}

/** A cell without a value: words, never empty or 0. */
function withoutValue(word: string, headers: number): Cell {
  const csv = [word, ...Array<null>(headers - 1).fill(null)];
  return { text: null, remark: null, sort: null, csv };
}

/** The name of a column. */
export type ColumnName = Pick<Column, 'key' | 'group' | 'label'>;

/** What the headers of a column are made of. */
type Headers = {
  /** The unit of the value, which is a number. */
  unit?: string;
  /** The part of the field that the value is, where the field's name does not say it. */
  part?: string;
  /** Names of the cells after the value. */
  beside: readonly string[];
  /** The words for a network without a value. */
  missing?: string;
};

/**
 * Makes a column.
 *
 * @param read the cell, or null where there is no value
 */
export function column(
  { key, group, label }: ColumnName,
  { unit, part, beside, missing = honesty['not-stated'].label }: Headers,
  read: (network: Network) => Cell | null,
): Column {
  const header = group === label ? label : `${group}：${label}`;
  const headers = [
    header + (unit ? `(${unit})` : '') + (part ? `：${part}` : ''),
    ...beside.map((other) => `${header}：${other}`),
  ];
  return {
    key,
    group,
    label,
    isNumeric: unit !== undefined,
    headers,
    missing,
    read: (network) => read(network) ?? withoutValue(missing, headers.length),
  };
}

/** The name of a field: its section and its label. */
export function fieldName(path: FieldPath): ColumnName {
  const section = path.split('.').slice(0, -1).join('.');
  return { key: path, group: labelOf(isField(section) ? section : path), label: labelOf(path) };
}

function isField(path: string): path is FieldPath {
  return path in fields;
}

/** A field with one value in words. */
export function wordsColumn(path: FieldPath, get: (network: Network) => Stated<string>): Column {
  return column(fieldName(path), { beside: [parts.remark.label] }, (network) => {
    const stated = get(network);
    if (!stated) return null;
    const { value, remark } = stated;
    return { text: value, remark, sort: value, csv: [value, remark] };
  });
}

/** A field with one number. */
export function numberColumn(
  path: FieldPath,
  unit: string,
  get: (network: Network) => Stated<number>,
): Column {
  const headers = { unit, beside: [parts.remark.label] };
  return column(fieldName(path), headers, (network) => {
    const stated = get(network);
    if (!stated) return null;
    const { value, remark } = stated;
    return { text: withUnit(value, unit), remark, sort: value, csv: [value, remark] };
  });
}

/** A field with a list; a sheet may state a remark alone. */
export function listColumn(path: FieldPath, get: (network: Network) => StatedList): Column {
  return column(fieldName(path), { beside: [parts.remark.label] }, (network) => {
    const list = get(network);
    if (!list) return null;
    const { values, remark } = list;
    return {
      text: values.join('、'),
      remark,
      sort: values.length > 0 ? values.join('、') : null,
      csv: [values.join(LIST_SEPARATOR), remark],
    };
  });
}

/** A passage of prose, as our summary. */
export function summaryColumn(path: FieldPath, get: (network: Network) => Summary): Column {
  const { label, ...name } = fieldName(path);
  const marked = { ...name, label: `${label}(${honesty.summary.label})` };
  return column(marked, { beside: [] }, (network) => {
    const summary = get(network)?.summary;
    return summary ? { text: summary, remark: null, sort: summary, csv: [summary] } : null;
  });
}

/** A count of facilities, with the status the sheet gives it. */
export function facilitiesColumn(
  name: ColumnName,
  get: (network: Network) => FacilityCount,
): Column {
  const headers = { unit: '施設', beside: [parts.status.label, parts.remark.label] };
  return column(name, headers, (network) => {
    const stated = get(network);
    if (!stated) return null;
    const { count, status, remark } = stated;
    return { text: withUnit(count, '施設'), remark, sort: count, csv: [count, status, remark] };
  });
}

/** A count of patients, with its basis. */
export function patientsColumn(path: FieldPath, get: (network: Network) => PatientCount): Column {
  const headers = { unit: '人', beside: [parts.basis.label, parts.remark.label] };
  return column(fieldName(path), headers, (network) => {
    const stated = get(network);
    if (!stated) return null;
    const { count, basis, remark } = stated;
    return { text: withUnit(count, '人'), remark, sort: count, csv: [count, basis, remark] };
  });
}

/** The fee of a party. */
export function feeColumn(path: FieldPath, get: (network: Network) => Fee): Column {
  const beside = [
    parts.status.label,
    `${parts.monthlyYen.label}(円)`,
    parts.amounts.label,
    parts.remark.label,
  ];
  return column(fieldName(path), { beside }, (network) => {
    const fee = get(network);
    if (!fee) return null;
    const { status, charge, monthlyYen, remark } = fee;
    const charged =
      charge === null ? honesty['not-stated'].label : valueLabel('fee-charge', charge);
    const amounts = (fee.amounts ?? []).map(({ condition, period, yen }) =>
      joined(condition, valueLabel('fee-period', period), withUnit(yen, '円')),
    );
    const monthly = monthlyYen === null ? null : withUnit(monthlyYen, '円');
    const text = joined(
      charged,
      monthly && joined(parts.monthlyYen.label, monthly),
      amounts.join('、'),
    );
    const csv = [charged, status, monthlyYen, amounts.join(LIST_SEPARATOR) || null, remark];
    return { text, remark, sort: text, csv };
  });
}
