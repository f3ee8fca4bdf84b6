/**
 * What a network can cover; `unstated` where the sheet leaves 対象地域 blank. Here and not beside the
 * schema, so that the browser gets the words without the validator.
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
