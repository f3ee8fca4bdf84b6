import { z } from 'zod';

/*
 * The shapes every section is made of. A field that the fact sheet leaves blank is `null`; one that
 * it fills in is an object, so that a remark (補足・備考) always has a place beside the value.
 * The `error` texts complete the sentence "expected …" in the report of data/validate.ts.
 */

/** CJK radicals that look like ideographs and that NFKC does not replace (⻘ ⻭ ⻑ ⺠ …). */
const CJK_RADICAL = /[\u2e80-\u2fdf]/;

/**
 * Characters that pages, addresses or XML cannot contain or show: control characters, halves of surrogate pairs,
 * noncharacters, line and paragraph separators, and characters that change the text direction.
 */
const UNPRINTABLE =
  /(?![\t\r\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029]/u;

/** A year of the Common Era in which a network can have started or ended. */
export const yearSchema = z
  .int({ error: 'a year as a whole number, e.g. 2014' })
  .min(1980, { error: 'a year from 1980 on' })
  .max(2100, { error: 'a year up to 2100' });

/** A count or an amount: a non-negative whole number of `unit`. */
export function wholeNumber(unit: string) {
  const error = `a non-negative whole number (${unit})`;
  return z.int({ error }).min(0, { error });
}

/** Free text in Japanese typography (names, our own summaries): one trimmed, non-empty line. */
export const textSchema = z
  .string({ error: 'text' })
  .min(1, { error: 'text that is not empty (null if not stated)' })
  .refine((text) => text === text.trim() && !/[\r\n\t]/.test(text), {
    error: 'text on one line, without spaces around it',
  })
  .refine((text) => !UNPRINTABLE.test(text), {
    error: 'text without control characters and broken surrogate pairs',
  })
  .refine((text) => !CJK_RADICAL.test(text), {
    error: 'ideographs instead of CJK radicals (青 not ⻘)',
  });

/** The sheet's own words: as {@link textSchema}, and NFKC-normalised so that equal words are equal. */
export const wordsSchema = textSchema.refine((text) => text === text.normalize('NFKC'), {
  error: 'NFKC-normalised text (half-width letters, digits and parentheses)',
});

/** A remark that the sheet adds to a value, in its words; `null` where it adds none. */
export const remarkSchema = wordsSchema.nullable();

/** A single value with its remark, or `null` where the sheet states nothing. */
export function stated<T extends z.ZodType>(value: T) {
  return z
    .strictObject(
      { value, remark: remarkSchema },
      { error: 'an object { value, remark }, or null if not stated' },
    )
    .nullable();
}

/** A single value in the sheet's words. */
export const statedWordsSchema = stated(wordsSchema);

/**
 * A list in the sheet's words and order, with its remark. A sheet may fill a field with a remark
 * alone: then `values` is empty.
 */
export const statedListSchema = z
  .strictObject(
    {
      values: z.array(wordsSchema, { error: 'an array of texts' }),
      remark: remarkSchema,
    },
    { error: 'an object { values, remark }, or null if not stated' },
  )
  .refine((list) => list.values.length > 0 || list.remark !== null, {
    error: 'at least one value or a remark (null if not stated)',
  })
  .refine((list) => new Set(list.values).size === list.values.length, {
    error: 'each value once',
  })
  .nullable();

/** A prose passage of the sheet, as our own short summary in Japanese (shown as 要約). */
export const summarySchema = z
  .strictObject(
    { summary: textSchema.max(160, { error: 'a short summary of at most 160 characters' }) },
    { error: 'an object { summary }, or null if not stated' },
  )
  .nullable();

/** A single value as the sheet states it, with its remark; `null` where it states nothing. */
export type Stated<T> = { value: T; remark: string | null } | null;
/** A list in the sheet's words, with its remark; `null` where the sheet states nothing. */
export type StatedList = z.infer<typeof statedListSchema>;
/** Our summary of a prose passage; `null` where the sheet has none. */
export type Summary = z.infer<typeof summarySchema>;
