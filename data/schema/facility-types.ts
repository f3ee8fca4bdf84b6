/** The six types under which a fact sheet counts participating facilities. The set is closed. */
export const facilityTypes = [
  'hospital',
  'clinic',
  'dental-clinic',
  'pharmacy',
  'care-facility',
  'other',
] as const;

/** A type of participating facility. */
export type FacilityType = (typeof facilityTypes)[number];
