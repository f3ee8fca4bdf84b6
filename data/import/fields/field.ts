import type { Severity } from '../../problem';
import { type FieldId, formLabel } from '../layout/form';
import type { Content, Piece, Sheet } from '../layout/split';
import { quote, type Report } from '../message';
import { widthOf } from '../normalise/normalise';

/** A field of one sheet as its reader gets it. */
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

/** Longer content than any field has; the longest of the known sheets has about 200 characters. */
const MAX_FIELD_LENGTH = 4000;

const ABSENT: Content = { line: 1, pieces: [] };

/** Takes a field of the sheet, blank if its label is not there. */
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

/** Joins two pieces of a text that was broken between lines: Latin words had a space there. */
export function joinBroken(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after)
    ? `${before} ${after}`
    : before + after;
}

/** The whole text of a field, its lines joined; empty where it is blank. */
export function textOf({ pieces }: Pick<Field, 'pieces'>): string {
  return pieces.map(({ text }) => text).reduce(joinBroken, '');
}

/** The shortest beginning of a line that is not broken: a Latin word, or a character. */
function firstChunk(text: string): string {
  return /^(?:[\x21-\x7e]+|.)[、。,.)」ー]*/u.exec(text)?.[0] ?? '';
}

/** Whether a line may have been broken because the next word did not fit, and not on purpose. */
export function isBroken(before: Piece, after: Piece, columns: number): boolean {
  return !after.bullet && before.width + widthOf(firstChunk(after.text)) > columns;
}

/** Reports a word that the vocabulary does not have. It is kept. */
export function reportNew({ report }: Field, word: string, line: number): void {
  report(
    'warning',
    `new: ${quote(word)} is not in the vocabulary`,
    'kept as it is; if it is another spelling, add it in data/vocabulary/values/',
    line,
  );
}
