import { z } from 'zod';
import { remarkSchema, wholeNumber, wordsSchema } from './stated';

const amountSchema = z.strictObject(
  {
    condition: wordsSchema.nullable(),
    period: z.enum(['month', 'year'], { error: 'month or year' }),
    yen: wholeNumber('yen'),
  },
  { error: 'an object { condition, period, yen }' },
);

const feeSchema = z
  .strictObject(
    {
      status: wordsSchema.nullable(),
      charge: z.enum(['charged', 'free'], { error: 'charged or free' }).nullable(),
      monthlyYen: wholeNumber('yen a month').nullable(),
      amounts: z
        .array(amountSchema, { error: 'an array of { condition, period, yen }, or null' })
        .min(1, { error: 'at least one amount (null if not stated)' })
        .nullable(),
      remark: remarkSchema,
    },
    {
      error: 'an object { status, charge, monthlyYen, amounts, remark }, or null if not stated',
    },
  )
  .nullable();

/**
 * Fees by party (サービス利用・参加料金). `monthlyYen` is the sheet's 月額; `amounts` are further
 * amounts whose period the remark states, by condition. A party that is 無料
 * is `free` even where the remark mentions amounts.
 */
export const feesSchema = z.strictObject(
  {
    disclosingHospital: feeSchema,
    viewingHospital: feeSchema,
    clinic: feeSchema,
    pharmacy: feeSchema,
    careFacility: feeSchema,
    patients: feeSchema,
  },
  { error: 'the section of fees' },
);

/** What one party pays; `null` where the sheet states nothing. */
export type Fee = z.infer<typeof feeSchema>;
