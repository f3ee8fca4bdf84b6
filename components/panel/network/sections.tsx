import type { ReactNode } from 'react';
import { TermLink } from '@/components/glossary/TermLink';
import { type FieldPath, honesty, labelOf } from '@/data/vocabulary';
import { Section } from '../Section';

/** The sections of a network's panel, in the fact sheet's order; `derived` are the atlas's figures. */
export const sectionPaths = [
  'overview',
  'purpose',
  'coverage',
  'participants',
  'consent.participation',
  'consent.procedure',
  'services',
  'sharedItems',
  'dataSources',
  'system',
  'communication',
  'login',
  'vendors',
  'fees',
  'secondaryUse',
  'budget',
  'costBearing',
  'derived',
  'source',
] as const satisfies readonly (FieldPath | 'derived')[];

/** A section of a network's panel. */
export type SectionPath = (typeof sectionPaths)[number];

/** The heading of a section. */
export function sectionTitle(path: SectionPath): string {
  return path === 'derived' ? honesty.derived.label : labelOf(path);
}

/** The fragment of a section: `consent.procedure` → `consent-procedure`. */
export function sectionId(path: SectionPath): string {
  return path.replace(/\.|(?=[A-Z])/g, '-').toLowerCase();
}

/** A section under its heading, with an address of its own. */
export function FieldSection({ path, children }: { path: SectionPath; children: ReactNode }) {
  return (
    <Section
      title={<TermLink id={sectionId(path)} label={sectionTitle(path)} />}
      id={sectionId(path)}
    >
      {children}
    </Section>
  );
}
