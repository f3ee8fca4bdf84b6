import type { Severity } from '../problem';

/** A message about a sheet for the person who imports it. */
export type Message = {
  /** A sheet with an error is not imported. */
  severity: Severity;
  /** The line in the file, from 1; null where it concerns the file as a whole. */
  line: number | null;
  /** The field's label on the sheet (運用開始状況), or a word for what is not on the sheet (id). */
  field: string;
  /** What is wrong, without quoting prose. */
  what: string;
  /** What to do about it. */
  advice: string;
};

/** Receives messages while a sheet is read. */
export type Report = (message: Message) => void;

const MAX_QUOTE_LENGTH = 40;

/** A value of the sheet in Japanese quotation marks, shortened for a message. */
export function quote(text: string): string {
  const characters = [...text];
  return characters.length > MAX_QUOTE_LENGTH
    ? `「${characters.slice(0, MAX_QUOTE_LENGTH).join('')}…」`
    : `「${text}」`;
}

/** `sheet.txt:7: 運用開始状況: what is wrong — what to do [error]`. */
export function formatMessage(file: string, message: Message): string {
  const { severity, line, field, what, advice } = message;
  return `${file}:${line ?? 1}: ${field}: ${what} — ${advice} [${severity}]`;
}
