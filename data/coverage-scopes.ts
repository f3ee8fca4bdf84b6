/**
 * What a network can cover; `unstated` where the sheet leaves 対象地域 blank. This is a file of its own so that browsers
 * load the words without the schema's validator.
 */
export const coverageScopes = [
  'prefecture',
  'secondary-medical-area',
  'municipality',
  'multi-prefecture',
  'unstated',
] as const;

/** A coverage scope, as it is also written in addresses (`?scope=`). */
export type CoverageScope = (typeof coverageScopes)[number];
