import { z } from 'zod';
import { stated, statedListSchema, wholeNumber } from './stated';

const thousandYen = stated(wholeNumber('thousand yen'));

/** Rough costs in thousand yen (予算について); the last three are per year. */
export const budgetSchema = z.strictObject(
  {
    construction: thousandYen,
    annual: thousandYen,
    maintenance: thousandYen,
    otherAnnual: thousandYen,
  },
  { error: 'the section of the budget' },
);

const bearersSchema = z.strictObject(
  { construction: statedListSchema, operation: statedListSchema },
  { error: 'an object { construction, operation }' },
);

/** Who bears the costs (費用の負担について): as it is (実施中) and as planned (実施予定). */
export const costBearingSchema = z.strictObject(
  { actual: bearersSchema, planned: bearersSchema },
  { error: 'the section of cost bearing' },
);
