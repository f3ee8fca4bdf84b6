import { z } from 'zod';
import { statedListSchema } from './stated';

/**
 * Consent: who decides on taking part (参加の同意方法について), and how patients' consent is given,
 * withdrawn and extended to further facilities (患者さんの同意取得の詳細).
 */
export const consentSchema = z.strictObject(
  {
    participation: z.strictObject(
      {
        medicalInstitutions: statedListSchema,
        careFacilities: statedListSchema,
        patients: statedListSchema,
      },
      { error: 'the section of consent to participation' },
    ),
    procedure: z.strictObject(
      {
        newPatients: statedListSchema,
        withdrawal: statedListSchema,
        extension: statedListSchema,
      },
      { error: 'the section of how patients consent' },
    ),
  },
  { error: 'the section of consent' },
);
