/** The 16 effects every fact sheet lists, in its order. The set is closed. */
export const effectKeys = [
  'patient-service',
  'patient-burden',
  'role-differentiation',
  'knowledge-transfer',
  'personal-networks',
  'physician-shortage',
  'referrals',
  'core-hospital-support',
  'clinic-support',
  'overall-workload',
  'physician-workload',
  'nurse-workload',
  'clerical-workload',
  'technical-workload',
  'information-sharing',
  'collaboration',
] as const;

/** One of the 16 effects. */
export type EffectKey = (typeof effectKeys)[number];

/** How a network rates an effect: ○ effective, △ neither (どちらとも言えない), × ineffective. */
export const effectRatings = ['effective', 'neither', 'ineffective'] as const;

/** A rating of an effect. */
export type EffectRating = (typeof effectRatings)[number];
