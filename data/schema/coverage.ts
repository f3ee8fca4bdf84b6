import { z } from 'zod';
import { coverageScopes } from '../coverage-scopes';
import { statedWordsSchema, textSchema } from './stated';

const codes = (pattern: RegExp, form: string, minCount: number, requirement: string) =>
  z
    .array(z.string({ error: `a code as text: ${form}` }).regex(pattern, { error: form }), {
      error: `an array of codes: ${form}`,
    })
    .min(minCount, { error: requirement })
    .refine((list) => new Set(list).size === list.length, { error: 'each code once' });

const prefectures = (minCount: number, requirement: string) =>
  codes(/^\d{2}$/, 'two digits (JIS X 0401), e.g. "05"', minCount, requirement);

const onePrefecture = prefectures(1, 'one prefecture').max(1, {
  error: 'exactly one prefecture (several are the scope "multi-prefecture")',
});

const somePrefectures = prefectures(1, 'at least one prefecture');

/** The sheet's words (対象地域), and how codes were read from them where the sheet names none. */
const words = { statement: statedWordsSchema, reading: textSchema.nullable() };

/**
 * Coverage (対象地域), distinguished by `scope`. Codes are JIS prefecture codes (2 digits), secondary
 * medical area codes (4) and JIS municipality codes without check digit (5). Where no scope is
 * stated, `prefectures` are those of 提供地域 and say only where the network may be found.
 */
export const coverageSchema = z.discriminatedUnion(
  'scope',
  [
    z.strictObject({ scope: z.literal('prefecture'), prefectures: onePrefecture, ...words }),
    z.strictObject({
      scope: z.literal('secondary-medical-area'),
      prefectures: somePrefectures,
      areas: codes(/^\d{4}$/, 'four digits, e.g. "0603"', 1, 'at least one area'),
      ...words,
    }),
    z.strictObject({
      scope: z.literal('municipality'),
      prefectures: somePrefectures,
      municipalities: codes(
        /^\d{5}$/,
        'five digits (JIS X 0402 without check digit), e.g. "06202"',
        1,
        'at least one municipality',
      ),
      ...words,
    }),
    z.strictObject({
      scope: z.literal('multi-prefecture'),
      prefectures: prefectures(2, 'at least two prefectures'),
      ...words,
    }),
    z.strictObject({
      scope: z.literal('unstated'),
      prefectures: somePrefectures,
      statement: z.null({ error: 'null: a scope that is stated is not "unstated"' }),
      reading: textSchema.nullable(),
    }),
  ],
  { error: `a coverage whose scope is one of ${coverageScopes.join(', ')}` },
);

/** The coverage of a network; narrow it by `scope`. */
export type Coverage = z.infer<typeof coverageSchema>;
