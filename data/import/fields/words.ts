import type { Stated } from '../../schema/stated';
import type { FieldPath } from '../../vocabulary';
import { type Field, isBroken, joinBroken, reportNew, textOf } from './field';
import { readItems } from './items';
import { knowledgeOf } from './known';

/** Reads one value in the sheet's words; what stands below it on lines of its own is the remark. */
export function readWords(path: FieldPath, field: Field): Stated<string> {
  const [first, ...others] = field.pieces;
  if (!first) return null;
  let value = first.text;
  let before = first;
  let remark: string | null = null;
  for (const piece of others) {
    const joined = joinBroken(value, piece.text);
    const goesOn =
      knowledgeOf(path, value) === 'unknown'
        ? knowledgeOf(path, joined) !== 'unknown' || isBroken(before, piece, field.columns)
        : !field.columns || (isUnlisted(path) && isBroken(before, piece, field.columns));
    if (remark !== null) remark = joinBroken(remark, piece.text);
    else if (goesOn) value = joined;
    else remark = piece.text;
    before = piece;
  }
  if (remark === null && !isUnlisted(path)) {
    const parted = readItems(path, value);
    if (parted.remark !== null && parted.items.length === 1) {
      [value = value] = parted.items;
      remark = parted.remark;
    }
  }
  if (knowledgeOf(path, value) === 'unknown') reportNew(field, value, field.line);
  return { value, remark };
}

/** Fields whose words are their own: there is no vocabulary to know them by. */
function isUnlisted(path: FieldPath): boolean {
  return knowledgeOf(path, '') === 'exact';
}

/** Reads running text as a whole; null where the field is blank. */
export function readText(field: Field): string | null {
  return textOf(field) || null;
}

/** A prose passage: never copied. Our own summary of it is still to be written. */
export function readProse(field: Field, path: FieldPath): null {
  if (field.pieces.length > 0) {
    field.report(
      'warning',
      '要約未作成',
      `write a summary in your own words: ${path} in the record`,
    );
  }
  return null;
}
