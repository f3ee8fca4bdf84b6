import type { MeasureId } from '@/data/measures';
import type { derivedTerms, FieldPath, honesty, Part, ValueSetName } from '@/data/vocabulary';

/*
 * Anchors of the glossary (`/glossary/#budget-annual`), made from the keys of the vocabulary. They stand in
 * addresses that readers keep, so they change only when a key does.
 */

/** `system.patientId` → `system-patient-id`. */
function kebab(key: string): string {
  return key.replace(/\.|(?=[A-Z])/g, '-').toLowerCase();
}

/** Anchor of a section or field of the record. */
export const fieldTermId = (path: FieldPath): string => kebab(path);

/** Anchor of a value of an enumeration. */
export const valueTermId = (set: ValueSetName, id: string): string => `value-${set}-${id}`;

/** Anchor of a word that says what is known and what is not. */
export const honestyTermId = (key: keyof typeof honesty): string => key;

/** Anchor of a computed figure. */
export const derivedTermId = (key: keyof typeof derivedTerms): string => `derived-${kebab(key)}`;

/** Anchor of a measure of the map. */
export const measureTermId = (id: MeasureId): string => `measure-${id}`;

/** Anchor of a part of a stated value. */
export const partTermId = (part: Part): string => `part-${kebab(part)}`;

/** Anchor of a filter. */
export const filterTermId = (key: string): string => `filter-${kebab(key)}`;
