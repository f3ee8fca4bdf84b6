import type { Fee } from '../../schema/fees';
import { quote } from '../message';
import { type Field, reportNew, textOf } from './field';
import { idIn } from './known';
import { amountIn, reportNoAmount } from './money';
import { remarkOf } from './numbers';

type FeeAmount = NonNullable<NonNullable<Fee>['amounts']>[number];

const REMARK = /補足\s*:/;
const KEYS = /(月額|年額)\s*:/g;
const PERIODS: Readonly<Record<string, FeeAmount['period']>> = {
  年額: 'year',
  年間: 'year',
  年: 'year',
  月額: 'month',
  毎月: 'month',
  月: 'month',
};

/** `300床以上年額1886000円` or `300床以上 1,886,000円/年`: a condition, a period and an amount. */
function clauseAmount(clause: string): FeeAmount | null {
  const before = /^(.*?)(年額|年間|月額|毎月)\s*:?\s*([\d,]+[万千]?円)/.exec(clause);
  const after = /^(.*?)([\d,]+[万千]?円)\s*[/・]\s*(年|月)/.exec(clause);
  const [condition = '', period = '', amount = ''] = before
    ? [before[1], before[2], before[3]]
    : [after?.[1], after?.[3], after?.[2]];
  const yen = amountIn(amount, 1)?.yen;
  const unit = PERIODS[period];
  if (yen === undefined || unit === undefined) return null;
  return { condition: condition.trim() || null, period: unit, yen };
}

/** The amounts of a remark that have a period. Other amounts remain only in the remark's text. */
function amountsIn(remark: string): FeeAmount[] {
  return remark
    .split(/[、。;]|,(?!\d)/)
    .map((clause) => clauseAmount(clause.trim()))
    .filter((amount) => amount !== null);
}

/** The words before the amounts: `実施中:有料`. */
function readCharge(words: string) {
  const [, before = '', after = words] = /^([^:]*):\s*(.*)$/.exec(words) ?? [];
  const charge = idIn('fee-charge', after) as 'charged' | 'free' | null;
  if (charge !== null) return { status: before.trim(), charge, rest: '' };
  if (idIn('participation-status', after)) return { status: after, charge, rest: '' };
  return { status: before.trim(), charge, rest: after };
}

/** サービス利用・参加料金 of one party: `実施中:有料 月額:4000円 補足:税別、年払い`. */
export function readFee(field: Field): Fee {
  const text = textOf(field);
  if (text === '') return null;
  const split = REMARK.exec(text);
  const head = text.slice(0, split?.index);
  const supplement = split ? text.slice(split.index + split[0].length).trim() : '';
  const keys = [...head.matchAll(KEYS)];
  const { status, charge, rest } = readCharge(head.slice(0, keys[0]?.index).trim());
  if (status !== '' && idIn('participation-status', status) === null) {
    reportNew(field, status, field.line);
  }
  if (rest !== '') {
    field.report(
      'warning',
      `${quote(rest)} says neither 有料 nor 無料`,
      'kept as a remark; check the record',
    );
  }

  let monthlyYen: number | null = null;
  const stated: FeeAmount[] = [];
  const remarks = [rest];
  keys.forEach((key, index) => {
    const value = head.slice(key.index + key[0].length, keys[index + 1]?.index).trim();
    const amount = amountIn(value, 1);
    if (value === '') return;
    if (!amount || amount.yen < 0 || !Number.isSafeInteger(amount.yen)) {
      reportNoAmount(field, value);
      return;
    }
    if (amount.remark !== null) remarks.push(amount.remark);
    if (key[1] === '月額') monthlyYen = amount.yen;
    else stated.push({ condition: null, period: 'year', yen: amount.yen });
  });
  const remark = remarkOf(...remarks, supplement);
  // 無料 remains free, even where the remark mentions amounts.
  const mentioned = charge === 'charged' ? amountsIn(supplement) : [];
  const amounts = [...stated, ...mentioned].filter(
    ({ period, yen }) => period !== 'month' || yen !== monthlyYen,
  );
  return {
    status: status === '' ? null : status,
    charge,
    monthlyYen,
    amounts: amounts.length > 0 ? amounts : null,
    remark,
  };
}
