import fc from 'fast-check';

/** Page furniture that occurs between the lines of a sheet. */
const FURNITURE: readonly (readonly string[])[] = [
  ['事例紹介', '', '文字サイズ 中  大印刷についてお問い合わせ', '', 'サイト内検索', ''],
  [
    '医療情報連携ネットワークとは 調査・報告 ピックアップ事例 事例を探す 構築手順 FAQ 用語集 お役立ち情報',
  ],
  ['', 'ページの先頭へ戻る', ''],
  ['- ▶ Step1：計画', ' - ▶ 用語集'],
  ['プライバシーポリシー・免責事項 お問い合わせ Copyright © 2020 All Rights Reserved.'],
  ['', '', ''],
];

/** Variants of characters in PDFs and from keyboards. */
const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  ['長', ['⻑']],
  ['青', ['⻘']],
  ['民', ['⺠']],
  ['歯', ['⻭']],
  ['用', ['⽤']],
  ['入', ['⼊']],
  ['力', ['⼒']],
  ['：', ['︓', ':', '∶']],
  ['（', ['(', '﹙']],
  ['）', [')', '﹚']],
  ['-', ['‐', '－', '−', '–']],
  ['2', ['２']],
  ['5', ['５']],
  ['圏', ['圈']],
  ['△', ['△']],
];

/** Pieces of furniture between any two lines, also inside a value or a label. */
export const furniture = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    lines: fc.constantFrom(...FURNITURE),
  }),
  { maxLength: 8 },
);

/** Inserts furniture between lines; `at` is a fraction of all lines. None is inserted before the first line. */
export function withFurniture(
  lines: readonly string[],
  pieces: readonly { at: number; lines: readonly string[] }[],
): string[] {
  const result = [...lines];
  for (const { at, lines: piece } of pieces) {
    result.splice(1 + Math.floor(at * (result.length - 1)), 0, ...piece);
  }
  return result;
}

/** Numbers that choose variants: the next number for each occurrence of a character. */
export const dress = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 });

/** Replaces characters by the chosen variants. Lines with addresses are not changed. */
export function dressed(line: string, choices: readonly number[]): string {
  if (line.includes('://')) return line;
  let turn = 0;
  return [...line]
    .map((character) => {
      const variants = VARIANTS.find(([plain]) => plain === character)?.[1];
      const choice = choices[turn % choices.length] ?? 0;
      if (!variants) return character;
      turn += 1;
      return variants[choice] ?? character;
    })
    .join('');
}

/** How the lines of a file end. */
export const lineEnd = fc.constantFrom('\n', '\r\n', ' \n', '\r');
