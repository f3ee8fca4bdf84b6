import type { Network } from '../../schema/network';
import { quote } from '../message';
import { type Field, textOf } from './field';
import { numberIn, remarkOf } from './numbers';

/** Units of money in yen. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^\(?\s*百万円\s*\)?/, 1_000_000],
  [/^\(?\s*億円\s*\)?/, 100_000_000],
  [/^\(?\s*万円\s*\)?/, 10_000],
  [/^\(?\s*千円\s*\)?/, 1000],
  [/^\(?\s*円\s*\)?/, 1],
];

/** An amount in yen with the words around it; `unit` is false where the text has no unit. */
export type Amount = { yen: number; unit: boolean; remark: string | null };

/** The amount in a text; null if it has no number. A number without a unit is multiplied by `unitYen`. */
export function amountIn(text: string, unitYen: number): Amount | null {
  const number = numberIn(text);
  if (!number) return null;
  const { value, before, after } = number;
  for (const [pattern, yen] of UNITS) {
    const unit = pattern.exec(after)?.[0];
    if (unit !== undefined) {
      return { yen: value * yen, unit: true, remark: remarkOf(before, after.slice(unit.length)) };
    }
  }
  return { yen: value * unitYen, unit: false, remark: remarkOf(before, after) };
}

/** Reports a text that is not an amount. */
export function reportNoAmount(field: Field, text: string, line = field.line): void {
  field.report(
    'error',
    `${quote(text)} is not an amount`,
    'write digits and the unit, as 5000円',
    line,
  );
}

const THOUSAND = 1000;

/** Reads 予算について: an amount in thousand yen, from any unit of the sheet: `260000(千円)`. */
export function readBudget(field: Field): Network['budget']['construction'] {
  const text = textOf(field);
  if (text === '') return null;
  const amount = amountIn(text, THOUSAND);
  if (!amount) {
    field.report(
      'error',
      `${quote(text)} is not an amount`,
      'write digits and the unit, as 5000(千円)',
    );
    return null;
  }
  const value = amount.yen / THOUSAND;
  if (amount.yen < 0 || !Number.isSafeInteger(value)) {
    const what = amount.yen < 0 ? 'negative' : 'no whole number of thousand yen';
    field.report('error', `${quote(text)} is ${what}`, 'write whole thousands, as 5000(千円)');
    return null;
  }
  if (!amount.unit)
    field.report('warning', 'no unit stands here', 'taken as thousand yen, as the form has it');
  return { value, remark: amount.remark };
}
