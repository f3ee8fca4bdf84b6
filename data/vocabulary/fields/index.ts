import type { FieldPath } from '../field-paths';
import type { FieldTerm } from '../term';
import { costFields } from './costs';
import { overviewFields } from './overview';
import { participantFields } from './participants';
import { purposeFields } from './purpose';
import { serviceFields } from './services';
import { sourceFields } from './source';
import { systemFields } from './system';

/**
 * Every section and field of the record by its dotted path, in the fact sheet's order. A field that
 * the schema has and the vocabulary lacks (or the other way round) is a type error.
 */
export const fields: Record<FieldPath, FieldTerm> = {
  ...overviewFields,
  ...purposeFields,
  ...participantFields,
  ...serviceFields,
  ...systemFields,
  ...costFields,
  ...sourceFields,
};

/** The Japanese label of a section or field. */
export function labelOf(path: FieldPath): string {
  return fields[path].label;
}
