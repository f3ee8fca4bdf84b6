import type { StatedList } from '../../schema/stated';
import type { FieldPath } from '../../vocabulary';
import type { Piece } from '../layout/split';
import { type Field, isBroken, joinBroken, reportNew, textOf } from './field';
import { isSentence, readItems, splitItems } from './items';
import { isBeginningOfKnown, knowledgeOf } from './known';

/** How a line of a list continues the line before it. */
type Continuation = 'same item' | 'new items' | 'remark';

type Reading = { items: { text: string; line: number }[]; remark: string | null };

function continuation(
  path: FieldPath,
  last: string,
  before: Piece,
  after: Piece,
  columns: number,
): Continuation {
  const [head = ''] = splitItems(after.text);
  const joined = joinBroken(last, head);
  const lastKnown = knowledgeOf(path, last);
  const joinedKnown = knowledgeOf(path, joined);
  if (joinedKnown === 'exact' && path !== 'overview.regionsServed') return 'same item';
  if (joinedKnown === 'with-text' && lastKnown === 'unknown') return 'same item';
  if (lastKnown !== 'exact' && isBeginningOfKnown(path, joined)) return 'same item';
  const allKnown = readItems(path, after.text).items.every(
    (item) => knowledgeOf(path, item) !== 'unknown',
  );
  if (lastKnown === 'exact') return allKnown ? 'new items' : 'remark';
  if (isBroken(before, after, columns)) return 'same item';
  return allKnown || after.bullet ? 'new items' : 'remark';
}

function readPieces(path: FieldPath, { pieces, columns }: Field): Reading {
  const reading: Reading = { items: [], remark: null };
  let before: Piece | null = null;
  for (const piece of pieces) {
    let { text } = piece;
    const last = reading.items.at(-1);
    const goesOn = before === null || /[、,;]$/.test(before.text) || /^[、,;]/.test(text);
    if (reading.remark !== null) {
      reading.remark = joinBroken(reading.remark, text);
      continue;
    }
    if (last && before && !goesOn && !piece.bullet) {
      const how = continuation(path, last.text, before, piece, columns);
      if (how === 'remark') {
        reading.remark = text;
        continue;
      }
      if (how === 'same item') {
        reading.items.pop();
        text = joinBroken(last.text, text);
      }
    }
    const { items, remark } = readItems(path, text);
    reading.items.push(...items.map((item) => ({ text: item, line: piece.line })));
    reading.remark = remark;
    before = piece;
  }
  return reading;
}

/**
 * Reads a list with its remark. Values are separated by 、, bullets or lines. Text below them or after a space that is not
 * a known value is the remark.
 */
export function readList(path: FieldPath, field: Field): StatedList {
  if (field.pieces.length === 0) return null;
  const { items, remark } = readPieces(path, field);
  const isNew = ({ text }: { text: string }) => knowledgeOf(path, text) === 'unknown';
  const whole = textOf(field);
  if (items.every(isNew) && isSentence(whole)) {
    field.report(
      'warning',
      'no known value stands here, only words',
      'taken as a remark; check the record',
    );
    return { values: [], remark: whole };
  }
  const values = new Set<string>();
  for (const item of items) {
    if (isNew(item)) reportNew(field, item.text, item.line);
    if (values.has(item.text)) {
      field.report('warning', 'a value stands here twice', 'kept once', item.line);
    }
    values.add(item.text);
  }
  return { values: [...values], remark };
}
