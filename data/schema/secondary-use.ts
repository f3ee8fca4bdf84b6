import { z } from 'zod';
import { statedWordsSchema } from './stated';

/** Secondary use of the data gathered (蓄積された個人情報の利用). */
export const secondaryUseSchema = z.strictObject(
  {
    healthCosts: statedWordsSchema,
    publicInterest: statedWordsSchema,
    otherPurposes: statedWordsSchema,
  },
  { error: 'the section of secondary use' },
);
