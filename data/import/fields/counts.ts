import type { Network } from '../../schema/network';
import type { ValueSetName } from '../../vocabulary';
import { quote } from '../message';
import { type Field, reportNew, textOf } from './field';
import { idIn } from './known';
import { numberIn, remarkOf, yearIn } from './numbers';

/** A count with the word before it, as in 実施中:10施設 or 兼任3人. */
export type Counted = { word: string | null; count: number; remark: string | null };

/**
 * Reads a count of `unit` from a text.
 *
 * @param set the vocabulary of the word before the count, if it has one
 * @returns null where there is no count, or an invalid one, which is reported
 */
export function readCount(
  field: Field,
  text: string,
  unit: RegExp,
  set: ValueSetName | null,
  line = field.line,
): Counted | null {
  if (text === '') return null;
  const number = numberIn(text);
  if (!number) {
    if (set && idIn(set, text.replace(/:$/, ''))) {
      field.report('warning', `${quote(text)} has no number`, 'taken as not stated', line);
    } else field.report('error', `${quote(text)} is not a number`, 'write a whole number', line);
    return null;
  }
  const { value, before, after } = number;
  if (value < 0 || !Number.isSafeInteger(value)) {
    const what = value < 0 ? 'negative' : 'not a whole number';
    field.report('error', `${quote(text)} is ${what}`, 'write a whole number from 0 on', line);
    return null;
  }
  const word = before.replace(/\s*:$/, '');
  const behind = after.replace(unit, '');
  if (!set) return { word: null, count: value, remark: remarkOf(word, behind) };
  if (word !== '' && idIn(set, word) === null) reportNew(field, word, line);
  return { word: word === '' ? null : word, count: value, remark: remarkOf(behind) };
}

/** 事務局運営人数: `兼任3人`. */
export function readSecretariat(field: Field): Network['overview']['secretariat'] {
  const counted = readCount(field, textOf(field), /^(?:人|名)/, 'staffing');
  return counted && { arrangement: counted.word, count: counted.count, remark: counted.remark };
}

/** 登録患者数 or 共有患者数, with the row above it that says what the number is based on. */
export function readPatients(
  basis: Field,
  field: Field,
): Network['participants']['registeredPatients'] {
  const counted = readCount(field, textOf(field), /^(?:人|名)/, null);
  const words = textOf(basis) || null;
  if (words !== null && idIn('patient-basis', words) === null) reportNew(basis, words, basis.line);
  if (words !== null && counted === null && field.pieces.length === 0) {
    basis.report('warning', `${quote(words)} has no number below it`, 'taken as not stated');
  }
  return counted && { basis: words, count: counted.count, remark: counted.remark };
}

const MIN_YEAR = 1980;
const MAX_YEAR = 2100;

function isYear(field: Field, year: number, text: string): boolean {
  if (Number.isInteger(year) && year >= MIN_YEAR && year <= MAX_YEAR) return true;
  field.report(
    'error',
    `${quote(text)} is not a year from ${MIN_YEAR} to ${MAX_YEAR}`,
    'write four digits, as 2015',
  );
  return false;
}

/** 運用開始状況: `導入済み: 2014年`. */
export function readIntroduction(field: Field): Network['overview']['introduction'] {
  const text = textOf(field);
  if (text === '') return null;
  const year = yearIn(text);
  const status = (year ? year.before : text).replace(/\s*:$/, '');
  if (year && !isYear(field, year.value, text)) return null;
  if (status === '') {
    field.report('error', 'the status is missing', 'write it before the year, as 導入済み:2015年');
    return null;
  }
  if (idIn('introduction-status', status) === null) reportNew(field, status, field.line);
  return { status, year: year?.value ?? null, remark: remarkOf(year?.after ?? '') };
}

/** 運用終了年. */
export function readEndYear(field: Field): Network['overview']['endYear'] {
  const text = textOf(field);
  if (text === '') return null;
  const year = yearIn(text);
  if (!year) {
    field.report('error', `${quote(text)} is not a year`, 'write four digits, as 2015');
    return null;
  }
  if (!isYear(field, year.value, text)) return null;
  return { value: year.value, remark: remarkOf(year.before, year.after) };
}
