import type { EffectKey } from '../schema/effects';
import type { FacilityType } from '../schema/facility-types';
import type { Network } from '../schema/network';

/** The parts of a stated value, which have their own terms (parts.ts). */
export type Part =
  | 'value'
  | 'values'
  | 'remark'
  | 'summary'
  | 'reading'
  | 'status'
  | 'year'
  | 'arrangement'
  | 'count'
  | 'basis'
  | 'charge'
  | 'monthlyYen'
  | 'amounts'
  | 'condition'
  | 'period'
  | 'yen';

type Leaf = string | number | null | readonly unknown[];

/** Dotted paths of T: sections and fields, down to where only parts or closed enumerations remain. */
type Paths<T, Path extends string> = T extends Leaf
  ? Path
  : [keyof T] extends [Part | EffectKey | FacilityType]
    ? Path
    : Path | { [Key in keyof T & string]: Paths<T[Key], `${Path}.${Key}`> }[keyof T & string];

type PathsBySection = { [Key in keyof Network]: Paths<Network[Key], Key> };

/** A section or field of the record as a dotted path: `system`, `system.storage`. */
export type FieldPath = PathsBySection[keyof Network];

/** The paths of one section, the section itself included. */
export type PathsOf<Section extends keyof Network> = PathsBySection[Section];
