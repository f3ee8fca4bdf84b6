import type { Stated } from '../../schema/stated';
import type { FieldPath } from '../../vocabulary';
import { type Field, isBroken, joinBroken, reportNew, textOf } from './field';
import { readItems } from './items';
import { knowledgeOf } from './known';

/** Reads one value in the sheet's words. Text on separate lines below it is the remark. */
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
        : !field.columns || (hasNoVocabulary(path) && isBroken(before, piece, field.columns));
    if (remark !== null) remark = joinBroken(remark, piece.text);
    else if (goesOn) value = joined;
    else remark = piece.text;
    before = piece;
  }
  if (remark === null && !hasNoVocabulary(path)) {
    const parted = readItems(path, value);
    if (parted.remark !== null && parted.items.length === 1) {
      [value = value] = parted.items;
      remark = parted.remark;
    }
  }
  if (knowledgeOf(path, value) === 'unknown') reportNew(field, value, field.line);
  return { value, remark };
}

/** Whether a field has no vocabulary. */
function hasNoVocabulary(path: FieldPath): boolean {
  return knowledgeOf(path, '') === 'exact';
}

/** Reads running text as a whole; null where the field is blank. */
export function readText(field: Field): string | null {
  return textOf(field) || null;
}

/** Prose is never copied. Reports that a summary of it must be written. */
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
