import { withBase } from '@/components/ui/withBase';
import { termPath } from '@/data/address/paths';
import { type FieldPath, labelOf } from '@/data/vocabulary';
import { honesty } from '@/data/vocabulary/honesty';
import { fieldTermId, honestyTermId } from './term-ids';

/**
 * A label that links to its definition in the glossary; TermPopover shows the definition in place. It has no class,
 * because a network's page has more than a hundred; term-links.css selects them by address.
 */
export function TermLink({ id, label }: { id: string; label: string }) {
  return <a href={withBase(termPath(id))}>{label}</a>;
}

/** The label of a section or field of the record, leading to its definition. */
export function FieldLabel({ path }: { path: FieldPath }) {
  return <TermLink id={fieldTermId(path)} label={labelOf(path)} />;
}

/** A word that says what is known and what is not, leading to its definition. */
export function HonestyTerm({ name }: { name: keyof typeof honesty }) {
  return <TermLink id={honestyTermId(name)} label={honesty[name].label} />;
}
