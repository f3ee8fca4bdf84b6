import { type EffectKey, type EffectRating, effectKeys } from '../../schema/effects';
import { effectMarks, valueSets } from '../../vocabulary';
import { quote } from '../message';
import type { Field } from './field';

/** The marks as they are written, and what they mean. */
const MARKS: Readonly<Record<string, EffectRating>> = {
  [effectMarks.effective]: 'effective',
  '◯': 'effective',
  〇: 'effective',
  O: 'effective',
  [effectMarks.neither]: 'neither',
  [effectMarks.ineffective]: 'ineffective',
  '✕': 'ineffective',
  '✖': 'ineffective',
  X: 'ineffective',
  x: 'ineffective',
};

/** Any mark, in parentheses that may be empty, or without. */
const MARK = /\(([^()]{0,3})\)|([○◯〇△×✕✖◎●▲])/gu;
const LEGEND = ['凡例:', ...valueSets['effect-ratings'].map(({ label }) => label)];

type Marked = { mark: string; text: string; line: number };

/** Splits the field's text into marks, each with the words up to the next mark. */
function markedTexts(field: Field): Marked[] {
  let text = '';
  const starts: { offset: number; line: number }[] = [];
  for (const piece of field.pieces) {
    text += piece.text.replaceAll(' ', '');
    starts.push({ offset: text.length, line: piece.line });
  }
  const found = [...text.matchAll(MARK)];
  const lineAt = (offset: number) =>
    starts.find((start) => offset < start.offset)?.line ?? field.line;
  const before: Marked = { mark: '', text: text.slice(0, found[0]?.index), line: field.line };
  return [
    before,
    ...found.map((mark, index) => ({
      mark: mark[1] ?? mark[2] ?? '',
      text: text.slice(mark.index + mark[0].length, found[index + 1]?.index),
      line: lineAt(mark.index),
    })),
  ];
}

/** Removes the legend's words, which a page break may put anywhere in the text. */
function withoutLegend(text: string): string {
  return LEGEND.reduce((rest, words) => rest.replace(words, ''), text).replaceAll('、', '');
}

/** Reads システム導入効果: the 16 effects, each after its mark; `( )` means not stated. */
export function readEffects(field: Field): Record<EffectKey, EffectRating | null> {
  const ratings = Object.fromEntries(effectKeys.map((key) => [key, null])) as Record<
    EffectKey,
    EffectRating | null
  >;
  for (const { mark, text, line } of markedTexts(field)) {
    let rest = text;
    const [effect] = valueSets.effects.filter(({ label }) => text.startsWith(label));
    if (effect) {
      rest = text.slice(effect.label.length);
      const rating = MARKS[mark];
      if (rating) ratings[effect.id] = rating;
      else if (mark !== '') {
        field.report(
          'error',
          `${quote(mark)} is none of the marks ○ △ ×`,
          'write one of them, or leave it blank',
          line,
        );
      }
    }
    // Effects that follow without a mark of their own are not rated.
    for (const { label } of valueSets.effects) rest = rest.replace(label, '');
    rest = withoutLegend(rest);
    if (rest !== '') {
      field.report(
        'warning',
        `${quote(rest)} is none of the 16 effects`,
        'not taken; check the sheet',
        line,
      );
    }
  }
  return ratings;
}
