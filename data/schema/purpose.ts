import { z } from 'zod';
import { effectKeys, effectRatings } from './effects';
import { statedListSchema, summarySchema } from './stated';

const ratingSchema = z
  .enum(effectRatings, { error: `${effectRatings.join(', ')}, or null if left blank` })
  .nullable();

/** Purpose and effects (システムの実施目的・地域など); the three prose passages are summaries. */
export const purposeSchema = z.strictObject(
  {
    purposes: statedListSchema,
    regionalIssues: summarySchema,
    effects: z.record(z.enum(effectKeys), ratingSchema, { error: 'an object of the 16 effects' }),
    systemIssues: summarySchema,
    measures: summarySchema,
  },
  { error: 'the section of purpose and effects' },
);
