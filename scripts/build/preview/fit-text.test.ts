import { expect, test } from 'vitest';
import { fitText, pieces } from './fit-text';
import type { Typeface } from './typeface';

/** Every character as wide as it is high. */
const square = {
  width: (text: string, size: number) => [...text].length * size,
} as unknown as Typeface;

test('fitText sets a short name on one line in the largest size', () => {
  const forms = [
    { size: 100, lines: 1 },
    { size: 50, lines: 1 },
  ];
  expect(fitText('置賜', square, forms, 500)).toEqual({ lines: ['置賜'], size: 100 });
  expect(fitText('北渡島檜山', square, forms, 300)).toEqual({ lines: ['北渡島檜山'], size: 50 });
});

test('fitText breaks a long name between words into lines of similar length', () => {
  const { lines } = fitText(
    'いしかわ診療情報共有ネットワーク',
    square,
    [{ size: 50, lines: 2 }],
    500,
  );
  expect(lines).toEqual(['いしかわ診療情報', '共有ネットワーク']);
});

test('fitText begins no line with a middle dot or a small kana', () => {
  for (const piece of pieces('石巻・登米・気仙沼')) expect(piece).not.toMatch(/^・/);
  expect(pieces('石巻・登米').join('')).toBe('石巻・登米');
});

test('fitText cuts a name longer than its last form and ends it with …', () => {
  const { lines } = fitText('あ'.repeat(40), square, [{ size: 50, lines: 2 }], 500);
  expect(lines).toEqual(['あ'.repeat(10), `${'あ'.repeat(9)}…`]);
});
