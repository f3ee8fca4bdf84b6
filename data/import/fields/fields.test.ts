import { describe, expect, it } from 'vitest';
import type { FieldId } from '../layout/form';
import type { Message } from '../message';
import { readCount } from './counts';
import { readFee } from './fees';
import type { Field } from './field';
import { splitItems } from './items';
import { readList } from './list';
import { readBudget } from './money';
import { numberIn, yearIn } from './numbers';

/** A field with these lines, and the findings about it. */
function field(id: FieldId, ...lines: string[]): Field & { found: string[] } {
  const found: string[] = [];
  const report: Field['report'] = (severity: Message['severity'], what) => {
    found.push(`${severity}: ${what}`);
  };
  const pieces = lines.map((text, index) => ({
    line: index + 1,
    text: text.replace(/^・/, ''),
    width: text.length * 2,
    bullet: text.startsWith('・'),
  }));
  return { id, line: 1, pieces, columns: 54, report, found };
}

describe('numberIn and yearIn', () => {
  it.each<[string, number | undefined, string, string]>([
    ['実施中:10施設', 10, '実施中:', '施設'],
    ['18,221人', 18221, '', '人'],
    ['約1.2万人', 12000, '約', '人'],
    ['260000(千円)', 260000, '', '(千円)'],
    ['26万円', 260000, '', '円'],
    ['500千円', 500, '', '千円'],
    ['-5', -5, '', ''],
    ['△5', -5, '', ''],
    ['多数', undefined, '', ''],
  ])('numberIn of "%s" returns %s', (text, value, before, after) => {
    expect(numberIn(text)).toEqual(value === undefined ? null : { value, before, after });
  });

  it.each([
    ['導入済み: 2014年', 2014],
    ['平成26年4月', 2014],
    ['令和元年', 2019],
    ['H26', 2014],
    ['20155年', 20155],
  ])('yearIn of "%s" returns %d', (text, year) => {
    expect(yearIn(text)?.value).toBe(year);
  });

  it('keep the words around a number as a remark', () => {
    const count = (text: string) =>
      readCount(field('participants.registeredPatients'), text, /^人/, null);
    expect(count('約950人(令和2年3月)')).toEqual({
      word: null,
      count: 950,
      remark: '約 (令和2年3月)',
    });
  });
});

describe('a budget field', () => {
  it.each([
    ['260000(千円)', 260_000],
    ['260,000千円', 260_000],
    ['2.6億円', 260_000],
    ['26000万円', 260_000],
    ['260百万円', 260_000],
    ['260000000円', 260_000],
  ])('reads "%s" as %d thousand yen', (text, value) => {
    const budget = field('budget.annual', text);
    expect(readBudget(budget)).toEqual({ value, remark: null });
    expect(budget.found).toEqual([]);
  });

  it('keeps other words as the remark', () => {
    expect(readBudget(field('budget.annual', '約1200(千円)税別'))).toEqual({
      value: 1200,
      remark: '約 税別',
    });
  });
});

describe('a fee field', () => {
  const fee = (...lines: string[]) => readFee(field('fees.clinic', ...lines));
  const charged = {
    status: '実施中',
    charge: 'charged',
    monthlyYen: null,
    amounts: null,
    remark: null,
  };

  it('reads yearly amounts with their conditions from the remark', () => {
    expect(fee('実施中:有料', '補足:200床以上年額1,234,000円、200床未満 160万円/年')).toEqual({
      ...charged,
      amounts: [
        { condition: '200床以上', period: 'year', yen: 1_234_000 },
        { condition: '200床未満', period: 'year', yen: 1_600_000 },
      ],
      remark: '200床以上年額1,234,000円、200床未満 160万円/年',
    });
  });

  it('reads a monthly amount once that the remark repeats', () => {
    expect(fee('実施中:有料', '月額:6,000円', '補足:端末ごとに月額6000円')).toEqual({
      ...charged,
      monthlyYen: 6000,
      remark: '端末ごとに月額6000円',
    });
  });

  it('remains free although its remark mentions amounts', () => {
    expect(fee('実施中:無料 補足:会費として年額1000円')).toEqual({
      ...charged,
      charge: 'free',
      remark: '会費として年額1000円',
    });
  });

  it('leaves amounts without a period in the remark', () => {
    expect(fee('実施中:有料', '補足:250床以上70000円')?.amounts).toBeNull();
  });

  it('reads a yearly amount in the field itself', () => {
    expect(fee('有料', '年額:12000円')).toEqual({
      ...charged,
      status: null,
      amounts: [{ condition: null, period: 'year', yen: 12_000 }],
    });
  });
});

describe('a list field', () => {
  it('is split at commas, semicolons and bullets, but not inside parentheses', () => {
    expect(splitItems('画像、(A、B)形式;要約 ・記録')).toEqual([
      '画像',
      '(A、B)形式',
      '要約',
      '記録',
    ]);
    expect(splitItems('PIX/PDQ、1,000件')).toEqual(['PIX/PDQ', '1,000件']);
  });

  const services = (...lines: string[]) =>
    readList('services.offered', field('services.offered', ...lines));

  it('reads each line with a bullet as a value, known or new', () => {
    expect(services('・電子紹介状', '・架空の相談窓口', '・介護連携')).toEqual({
      values: ['電子紹介状', '架空の相談窓口', '介護連携'],
      remark: null,
    });
  });

  it('joins values that are wrapped over two or more lines', () => {
    expect(services('電子紹介状、医療従', '事者用モバ', 'イル対応、介護', '連携')).toEqual({
      values: ['電子紹介状', '医療従事者用モバイル対応', '介護連携'],
      remark: null,
    });
  });

  it('keeps the text below the list as its remark', () => {
    expect(services('電子紹介状、介護連携', '県立病院のみ', '(試行)')).toEqual({
      values: ['電子紹介状', '介護連携'],
      remark: '県立病院のみ(試行)',
    });
  });

  it('separates a value from its own free text', () => {
    expect(services('その他のサービス情報共有')).toEqual({
      values: ['その他のサービス情報共有'],
      remark: null,
    });
  });

  it('keeps a repeated value once, with a message', () => {
    const twice = field('services.offered', '介護連携、介護連携');
    expect(readList('services.offered', twice)?.values).toEqual(['介護連携']);
    expect(twice.found).toEqual(['warning: a value stands here twice']);
  });
});
