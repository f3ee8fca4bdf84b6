import { z } from 'zod';
import {
  remarkSchema,
  stated,
  statedListSchema,
  statedWordsSchema,
  textSchema,
  wholeNumber,
  wordsSchema,
  yearSchema,
} from './stated';

/** The overview (システムの概要): names, operator, start, status, region served, secretariat. */
export const overviewSchema = z.strictObject(
  {
    systemName: textSchema,
    nickname: z
      .strictObject(
        { value: textSchema, reading: textSchema.nullable() },
        { error: 'an object { value, reading }, or null if not stated' },
      )
      .nullable(),
    operator: statedWordsSchema,
    introduction: z
      .strictObject(
        { status: wordsSchema, year: yearSchema.nullable(), remark: remarkSchema },
        { error: 'an object { status, year, remark }, or null if not stated' },
      )
      .nullable(),
    operatingStatus: statedWordsSchema,
    endYear: stated(yearSchema),
    regionsServed: statedListSchema,
    localGovernment: statedWordsSchema,
    secretariat: z
      .strictObject(
        {
          arrangement: wordsSchema.nullable(),
          count: wholeNumber('persons'),
          remark: remarkSchema,
        },
        { error: 'an object { arrangement, count, remark }, or null if not stated' },
      )
      .nullable(),
  },
  { error: 'the section of the overview' },
);
