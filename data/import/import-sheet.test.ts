import { describe, expect, it } from 'vitest';
import { encode } from './testing/encode';
import { lineOf, messagesAfter, read, SHEET } from './testing/reading';
import { importedSample, sample } from './testing/sample';

describe('importSheet with a valid sheet', () => {
  it('returns its record, with a warning for each summary to be written', async () => {
    const { record, messages: all } = await read(SHEET);
    expect(record).toEqual(importedSample);
    expect(all).toEqual([
      `sheet.txt:${lineOf('地域の課題')}: 地域の課題: 要約未作成 — write a summary in your own words: purpose.regionalIssues in the record [warning]`,
    ]);
  });

  it.each(['shift_jis', 'euc-jp'] as const)('returns the same record from %s', async (encoding) => {
    const page = `${SHEET.replaceAll('︓', '：')}\n▶ 事例一覧へ戻る\n▶ お知らせ`.replaceAll(
      '▶',
      '?',
    );
    expect((await read(encode(page, encoding))).record).toEqual(importedSample);
  });

  it('uses the id of the existing record with the same system name', async () => {
    const existing = [{ ...sample, id: 'kamome' }];
    expect((await read(SHEET, { existing })).record?.id).toBe('kamome');
    expect((await read(SHEET, { existing, id: 'other' })).record?.id).toBe('other');
  });
});

describe('importSheet with an invalid value', () => {
  it.each([
    [
      '導入済み︓ 2015年',
      '導入済み︓ 20155年',
      '運用開始状況',
      '「導入済み: 20155年」 is not a year from 1980 to 2100 — write four digits, as 2015 [error]',
    ],
    [
      '登録患者数 950',
      '登録患者数 -950',
      '登録患者数',
      '「-950」 is negative — write a whole number from 0 on [error]',
    ],
    [
      '登録患者数 950',
      '登録患者数 多数',
      '登録患者数',
      '「多数」 is not a number — write a whole number [error]',
    ],
    [
      '兼任3人',
      '兼任数人',
      '事務局運営人数',
      '「兼任数人」 is not a number — write a whole number [error]',
    ],
    [
      '260000（千円）',
      '未定',
      '構築費用概算',
      '「未定」 is not an amount — write digits and the unit, as 5000(千円) [error]',
    ],
    [
      '260000（千円）',
      '1500円',
      '構築費用概算',
      '「1500円」 is no whole number of thousand yen — write whole thousands, as 5000(千円) [error]',
    ],
    [
      '260000（千円）',
      '260000',
      '構築費用概算',
      'no unit stands here — taken as thousand yen, as the form has it [warning]',
    ],
    [
      '提供地域 秋田',
      '提供地域 架空',
      '提供地域',
      '「架空」 names no prefecture — write it as 秋田 or 秋田県 [error]',
    ],
    [
      '提供地域 秋田',
      '提供地域',
      '提供地域',
      'no prefecture stands here — write it as 秋田 or 秋田県 [error]',
    ],
    [
      '対象地域 全県域での連携',
      '対象地域 どこか',
      '対象地域',
      '「どこか」 says no scope — write 全県域での連携 or 二次医療圏での連携, or add the words to the vocabulary [error]',
    ],
    [
      '標準化ストレージ SS-MIX2',
      '標準化ストレージ 架空規格',
      '標準化ストレージ',
      'new: 「架空規格」 is not in the vocabulary — kept as it is; if it is another spelling, add it in data/vocabulary/values/ [warning]',
    ],
  ])('reports %s → %s in %s', async (from, to, field, message) => {
    const found = await messagesAfter(from, to);
    const line = lineOf(
      field === '対象地域' ? '対象地域 全' : field === '登録患者数' ? '登録患者数 ' : field,
    );
    expect(found).toContain(`sheet.txt:${line}: ${field}: ${message}`);
  });

  it('reports an amount that is not a number', async () => {
    expect(await messagesAfter('月額：4000円', '月額：応相談')).toEqual([
      `sheet.txt:${lineOf('病院（開示施設）')}: 病院(開示施設): 「応相談」 is not an amount — write digits and the unit, as 5000円 [error]`,
    ]);
  });

  it('reports unknown effects and unknown marks', async () => {
    const line = lineOf('（○）患者の負担が軽減した');
    expect(await messagesAfter('（○）患者の負担が軽減した', '（◎）患者の負担が軽減した')).toEqual([
      `sheet.txt:${line}: システム導入効果: 「◎」 is none of the marks ○ △ × — write one of them, or leave it blank [error]`,
    ]);
    expect(await messagesAfter('（○）患者の負担が軽減した', '（○）架空の効果')).toEqual([
      `sheet.txt:${line}: システム導入効果: 「架空の効果」 is none of the 16 effects — not taken; check the sheet [warning]`,
    ]);
  });

  it('reports an unknown facility type', async () => {
    const line = lineOf('【薬局】');
    expect(await messagesAfter('【薬局】', '【学校】 実施中：3施設\n【薬局】')).toEqual([
      `sheet.txt:${line}: 参加団体と参加患者数: 「学校」 is none of the six types — count it under 【その他】 [error]`,
    ]);
  });

  it('warns of implausible figures and imports them', async () => {
    const { record, messages: all } = await read(SHEET.replace('共有患者数 900', '共有患者数 990'));
    expect(record?.participants.sharedPatients?.count).toBe(990);
    expect(all).toContain(
      `sheet.txt:${lineOf('共有患者数')}: 共有患者数: 「990」 does not fit (participants.sharedPatients.count) — expected at most the 950 patients registered [warning]`,
    );
  });
});

describe('the secondary medical area of a sheet', () => {
  const asked = (name: string) =>
    SHEET.replaceAll('架空医療情報ネットワーク', name).replace(
      '全県域での連携',
      '二次医療圏での連携',
    );

  it('is read from the names where only one area fits', async () => {
    const { record } = await read(asked('県北地域架空ネットワーク'));
    expect(record?.coverage).toMatchObject({
      areas: ['0501'],
      reading:
        '圏域の名は記載がないため、システム名にある「県北」から、秋田県の二次医療圏 県北(0501)と読んだ。',
    });
  });

  it('is requested where several areas fit, with a list of them', async () => {
    const { record, messages: all } = await read(asked('県央病院架空ネットワーク'));
    expect(record).toBeNull();
    expect(all.filter((message) => message.endsWith('[error]'))).toEqual([
      `sheet.txt:${lineOf('対象地域 ')}: 対象地域: the sheet does not say for certain which secondary medical area it is — import it alone with --areas CODE: 0502 県央 [error]`,
    ]);
  });

  it('is taken from --areas', async () => {
    const { record } = await read(asked('架空ネットワーク'), { areas: ['0502', '0503'] });
    expect(record?.coverage).toMatchObject({
      areas: ['0502', '0503'],
      reading:
        '圏域の名は記載がないため、取り込むときの指定により、秋田県の二次医療圏 県央(0502)、県南(0503)と読んだ。',
    });
  });

  it('must exist and lie in a prefecture that the network serves', async () => {
    const { record, messages: all } = await read(asked('架空ネットワーク'), { areas: ['0603'] });
    expect(record).toBeNull();
    expect(all.some((message) => message.includes('(coverage.areas[0])'))).toBe(true);
  });
});
