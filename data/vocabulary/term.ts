import type { ValueSetName } from './values';

/** A term of the vocabulary: its Japanese label, the English term, and one Japanese sentence. */
export type Term = { label: string; english: string; definition: string };

/** A field of the record. `values` names the set of values it takes, if it has one. */
export type FieldTerm = Term & { values?: ValueSetName };

/**
 * A value of an enumeration. `id` is unique within its set and is what addresses carry;
 * `aliases` are spellings of fact sheets (the label is always one). A value that `takesText` is
 * followed in the sheet by free text: その他のサービス + 情報共有.
 */
export type ValueTerm = Term & { id: string; aliases: readonly string[]; takesText?: true };

/** Makes a field's term. */
export function field(
  label: string,
  english: string,
  definition: string,
  values?: ValueSetName,
): FieldTerm {
  return values ? { label, english, definition, values } : { label, english, definition };
}

/** Makes a value's term; `aliases` are spellings beyond the label. */
export function value<Id extends string>(
  id: Id,
  label: string,
  english: string,
  definition: string,
  aliases: readonly string[] = [],
): ValueTerm & { id: Id } {
  return { id, label, english, definition, aliases };
}
