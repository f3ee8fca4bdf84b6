import { z } from 'zod';
import { statedListSchema, wordsSchema } from './stated';

/** Services (サービスについて); `supplement` is the sheet's own field 補足・備考. */
export const servicesSchema = z.strictObject(
  {
    diseases: statedListSchema,
    offered: statedListSchema,
    supplement: wordsSchema.nullable(),
  },
  { error: 'the section of services' },
);

/** What can be shared (共有できる情報項目), by group. */
export const sharedItemsSchema = z.strictObject(
  {
    basic: statedListSchema,
    documents: statedListSchema,
    orders: statedListSchema,
    testResults: statedListSchema,
    dispensing: statedListSchema,
    other: statedListSchema,
  },
  { error: 'the section of shared items' },
);
