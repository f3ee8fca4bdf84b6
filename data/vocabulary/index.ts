/** The vocabulary: the one source of labels, English terms and definitions. */
export { type CanonicalValue, canonicalValues } from './canonical';
export { derivedTerms, statedTypesLabel } from './derived-terms';
export type { FieldPath, Part } from './field-paths';
export { fields, labelOf } from './fields';
export { filterTerms } from './filter-terms';
export { honesty } from './honesty';
export { measureTerms } from './measure-terms';
export { parts } from './parts';
export type { FieldTerm, Term, ValueTerm } from './term';
export { type ValueSetName, valueLabel, valueSets } from './values';
export { effectMarks } from './values/effects';
