import type { Fee } from '../schema/fees';
import type { Network } from '../schema/network';
import type { FacilityCount, PatientCount } from '../schema/participants';
import type { Stated, StatedList, Summary } from '../schema/stated';
import { type FieldPath, fields, honesty, labelOf, parts, valueLabel } from '../vocabulary';
import type { CsvValue } from './csv';

/*
 * Columns of the table and of the CSV: one for each field that can be compared. In the CSV a column is
 * its value and beside it what belongs to the value: status, basis, remark.
 */

/** What a network has in a column. */
export type Cell = {
  /** As it is read: 17施設. Null where there is no value; the column's `missing` then stands there. */
  text: string | null;
  /** The sheet's remark, or a note that the value must not be read without. */
  remark: string | null;
  /** What rows are sorted by; null comes last. */
  sort: string | number | null;
  /** A value for each header of the column. */
  csv: readonly CsvValue[];
};

/** A column of the table. */
export type Column = {
  /** As in addresses: the path in the record, `budget.construction`. */
  key: string;
  /** The section of the sheet it is in. */
  group: string;
  label: string;
  /** Its values are numbers in a unit. */
  isNumeric: boolean;
  /** Names of its columns in the CSV, each unique. */
  headers: readonly string[];
  /** What stands where there is no value: 記載なし. */
  missing: string;
  read: (network: Network) => Cell;
};

/** Between the values of a list in a cell of the CSV. */
export const LIST_SEPARATOR = '；';

const NUMBER = new Intl.NumberFormat('ja-JP');

/** A number with its unit as it is read: 18,221人. */
export function withUnit(value: number, unit: string): string {
  return NUMBER.format(value) + unit;
}

/** Joins what of a value is there. */
export function joined(...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' ');
}

/** A cell without a value: said in words, never left empty or 0. */
function withoutValue(word: string, headers: number): Cell {
  const csv = [word, ...Array<null>(headers - 1).fill(null)];
  return { text: null, remark: null, sort: null, csv };
}

/** What a column is called. */
export type ColumnName = Pick<Column, 'key' | 'group' | 'label'>;

/** What a column's CSV is headed with. */
type Headers = {
  /** The unit of the value, which is a number. */
  unit?: string;
  /** Which part of the field the value is, where the field's name does not say it. */
  part?: string;
  /** The names of what stands beside the value. */
  beside: readonly string[];
  /** What stands where there is no value. */
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

/** What a field is called: after its section and itself. */
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

/** A passage of prose, in our summary. */
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

/** What a party pays. */
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
