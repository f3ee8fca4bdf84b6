import type { Severity } from '../../problem';
import { type FieldId, formLabel } from '../layout/form';
import type { Content, Piece, Sheet } from '../layout/split';
import { quote, type Report } from '../message';
import { widthOf } from '../normalise/normalise';

/** A field of a sheet, as its reader receives it. */
export type Field = {
  id: FieldId;
  /** The line of the label; 1 if the sheet lacks it. */
  line: number;
  pieces: readonly Piece[];
  /** Columns of the column of values, see {@link Sheet}. */
  columns: number;
  /** Reports a finding about this field, at the label's line unless another is given. */
  report: (severity: Severity, what: string, advice: string, line?: number) => void;
};

/** Limit of a field's characters. The longest field of the known sheets has about 200. */
const MAX_FIELD_LENGTH = 4000;

const ABSENT: Content = { line: 1, pieces: [] };

/** A field of the sheet; blank if the sheet does not have its label. */
export function fieldOf(sheet: Sheet, id: FieldId, report: Report): Field {
  const { line, pieces } = sheet.fields.get(id) ?? ABSENT;
  const field: Field = {
    id,
    line,
    pieces,
    columns: sheet.columns,
    report: (severity, what, advice, at = line) =>
      report({ severity, line: at, field: formLabel(id), what, advice }),
  };
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= MAX_FIELD_LENGTH) return field;
  field.report(
    'error',
    `${length} characters stand here, more than any field of a sheet has`,
    'check that the labels after it are there, and that the file holds one sheet',
  );
  return { ...field, pieces: [] };
}

/** Joins two pieces of a wrapped text. Between Latin words there was a space. */
export function joinBroken(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after)
    ? `${before} ${after}`
    : before + after;
}

/** A field's text with its lines joined; empty for a blank field. */
export function textOf({ pieces }: Pick<Field, 'pieces'>): string {
  return pieces.map(({ text }) => text).reduce(joinBroken, '');
}

/** The part of a line that is not wrapped: its first Latin word, or its first character. */
function firstChunk(text: string): string {
  return /^(?:[\x21-\x7e]+|.)[、。,.)」ー]*/u.exec(text)?.[0] ?? '';
}

/** Whether a line may have been wrapped because the next word did not fit. */
export function isBroken(before: Piece, after: Piece, columns: number): boolean {
  return !after.bullet && before.width + widthOf(firstChunk(after.text)) > columns;
}

/** Reports a word that the vocabulary does not have. The record keeps the word. */
export function reportNew({ report }: Field, word: string, line: number): void {
  report(
    'warning',
    `new: ${quote(word)} is not in the vocabulary`,
    'kept as it is; if it is another spelling, add it in data/vocabulary/values/',
    line,
  );
}
