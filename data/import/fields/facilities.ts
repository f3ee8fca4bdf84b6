import { type FacilityType, facilityTypes } from '../../schema/facility-types';
import type { FacilityCount } from '../../schema/participants';
import { quote } from '../message';
import { readCount } from './counts';
import { type Field, joinBroken } from './field';
import { idIn } from './known';

const UNITS = /^(?:施設|か所|ヶ所|カ所|件)/;
/** 【病院】, also in other brackets. */
const TYPE = /[【[〔]\s*([^】\]〕]{1,20})\s*[】\]〕]/g;

/** Adds brackets to a type at the beginning of a line that has none. */
function bracketed(text: string): string {
  const [word = ''] = text.split(/[\s:]/, 1);
  return idIn('facility-types', word) === null
    ? text
    : `【${word}】${text.slice(word.length).replace(/^\s*:/, '')}`;
}

/** Reads 参加団体: `【病院】 実施中:10施設` for six types; null for those without a count. */
export function readFacilities(field: Field): Record<FacilityType, FacilityCount> {
  const counts = Object.fromEntries(facilityTypes.map((type) => [type, null])) as Record<
    FacilityType,
    FacilityCount
  >;
  const hasBrackets = field.pieces.some(({ text }) => /[【[〔]/.test(text));
  let text = '';
  const starts: { offset: number; line: number }[] = [];
  for (const piece of field.pieces) {
    text = joinBroken(text, hasBrackets ? piece.text : bracketed(piece.text));
    starts.push({ offset: text.length, line: piece.line });
  }
  const lineAt = (offset: number) =>
    starts.find((start) => offset < start.offset)?.line ?? field.line;

  const types = [...text.matchAll(TYPE)];
  const [first] = types;
  const before = text.slice(0, first?.index ?? text.length).trim();
  if (before !== '') {
    field.report(
      'warning',
      `${quote(before)} stands under no type`,
      'not taken; write it under one, as 【病院】',
    );
  }
  types.forEach((found, index) => {
    const [whole, name = ''] = found;
    const end = types[index + 1]?.index ?? text.length;
    const type = idIn('facility-types', name.trim()) as FacilityType | null;
    const value = text.slice(found.index + whole.length, end).trim();
    const line = lineAt(found.index);
    if (type === null) {
      field.report(
        'error',
        `${quote(name)} is none of the six types`,
        'count it under 【その他】',
        line,
      );
      return;
    }
    const counted = readCount(field, value, UNITS, 'participation-status', line);
    counts[type] = counted && {
      status: counted.word,
      count: counted.count,
      remark: counted.remark,
    };
  });
  return counts;
}
