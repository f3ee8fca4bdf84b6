import { z } from 'zod';
import { budgetSchema, costBearingSchema } from './budget';
import { consentSchema } from './consent';
import { coverageSchema } from './coverage';
import { feesSchema } from './fees';
import { overviewSchema } from './overview';
import { participantsSchema } from './participants';
import { purposeSchema } from './purpose';
import { secondaryUseSchema } from './secondary-use';
import { servicesSchema, sharedItemsSchema } from './services';
import { sourceSchema } from './source';
import { statedListSchema } from './stated';
import { communicationSchema, loginSchema, systemSchema } from './system';

/**
 * One record: everything a fact sheet (事例紹介) says about a network, in the sheet's order. Every key
 * is always present; what the sheet does not state is `null`. Unknown keys are errors.
 */
export const networkSchema = z.strictObject(
  {
    id: z.string({ error: 'an id as text' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'an id of lower-case letters, digits and single hyphens',
    }),
    overview: overviewSchema,
    purpose: purposeSchema,
    coverage: coverageSchema,
    participants: participantsSchema,
    consent: consentSchema,
    services: servicesSchema,
    sharedItems: sharedItemsSchema,
    dataSources: statedListSchema,
    system: systemSchema,
    communication: communicationSchema,
    login: loginSchema,
    vendors: statedListSchema,
    fees: feesSchema,
    secondaryUse: secondaryUseSchema,
    budget: budgetSchema,
    costBearing: costBearingSchema,
    source: sourceSchema,
  },
  { error: 'one record: a JSON object' },
);

/** A regional medical information-sharing network as its fact sheet describes it. */
export type Network = z.infer<typeof networkSchema>;
