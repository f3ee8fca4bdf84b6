import { z } from 'zod';
import { facilityTypes } from './facility-types';
import { remarkSchema, statedWordsSchema, wholeNumber, wordsSchema } from './stated';

const facilityCountSchema = z
  .strictObject(
    { status: wordsSchema.nullable(), count: wholeNumber('facilities'), remark: remarkSchema },
    { error: 'an object { status, count, remark }, or null if not stated' },
  )
  .nullable();

const patientCountSchema = z
  .strictObject(
    { basis: wordsSchema.nullable(), count: wholeNumber('persons'), remark: remarkSchema },
    { error: 'an object { basis, count, remark }, or null if not stated' },
  )
  .nullable();

/**
 * Participants (参加団体数と参加患者数). `status` is the sheet's 実施中 beside a count of facilities,
 * `basis` its 実績数 beside a count of patients.
 */
export const participantsSchema = z.strictObject(
  {
    facilities: z.record(z.enum(facilityTypes), facilityCountSchema, {
      error: 'an object of the six facility types',
    }),
    utilisation: statedWordsSchema,
    registeredPatients: patientCountSchema,
    sharedPatients: patientCountSchema,
  },
  { error: 'the section of participants' },
);

/** Participating facilities of one type; `null` where the sheet states none. */
export type FacilityCount = z.infer<typeof facilityCountSchema>;
/** A count of patients; `null` where the sheet states none. */
export type PatientCount = z.infer<typeof patientCountSchema>;
