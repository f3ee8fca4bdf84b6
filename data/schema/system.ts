import { z } from 'zod';
import { statedListSchema } from './stated';

/** The system (システムについて). */
export const systemSchema = z.strictObject(
  {
    architecture: statedListSchema,
    sharing: statedListSchema,
    patientId: statedListSchema,
    storage: statedListSchema,
    location: statedListSchema,
    continuity: statedListSchema,
    standards: statedListSchema,
  },
  { error: 'the section of the system' },
);

const byParty = (section: string) =>
  z.strictObject(
    {
      medicalInstitutions: statedListSchema,
      careFacilities: statedListSchema,
      patients: statedListSchema,
    },
    { error: section },
  );

/** Networks used to communicate with each party (通信ネットワーク). */
export const communicationSchema = byParty('the section of communication');

/** How each party logs in (ログインセキュリティ). */
export const loginSchema = byParty('the section of login security');
