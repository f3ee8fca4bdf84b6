import { measureIds } from '@/data/measures';
import {
  derivedTerms,
  type FieldPath,
  type FieldTerm,
  fields,
  filterTerms,
  honesty,
  measureTerms,
  type Part,
  parts,
  type Term,
  type ValueSetName,
  type ValueTerm,
  valueSets,
} from '@/data/vocabulary';
import {
  derivedTermId,
  fieldTermId,
  filterTermId,
  honestyTermId,
  measureTermId,
  partTermId,
  valueTermId,
} from './term-ids';

/** A term of the glossary; `id` is its anchor, `spellings` are those that fact sheets use besides the label. */
export type Entry = Term & { id: string; spellings: readonly string[] };

/** Terms that belong together; values stand under the label of the field that takes them. */
type EntryGroup = { valuesOf: string | null; entries: readonly Entry[] };

/** A section: its own term where the record has one (its anchor is the section's), and its terms. */
export type GlossarySection = {
  id: string;
  title: string;
  head: Entry | null;
  groups: readonly EntryGroup[];
};

/** Enumerations that no field names, by the section whose values they are a part of. */
const PART_SETS: readonly (readonly [section: string, set: ValueSetName, label: string])[] = [
  ['purpose', 'effect-ratings', '評価'],
  ['participants', 'participation-status', parts.status.label],
  ['fees', 'fee-period', parts.period.label],
];

const entry = (id: string, { label, english, definition }: Term): Entry => ({
  id,
  label,
  english,
  definition,
  spellings: [],
});

function valueEntries(set: ValueSetName): Entry[] {
  const values: readonly ValueTerm[] = valueSets[set];
  return values.map((term) => ({
    ...entry(valueTermId(set, term.id), term),
    spellings: term.aliases,
  }));
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] =>
  Object.keys(record) as Key[];

/** A section of the record: its fields, then the values that its fields are the first to take. */
function recordSection(top: FieldPath, seen: Set<ValueSetName>): GlossarySection {
  const paths = keysOf(fields).filter((path) => path.split('.')[0] === top);
  const below = paths.filter((path) => path !== top);
  const groups: EntryGroup[] = [
    { valuesOf: null, entries: below.map((path) => entry(fieldTermId(path), fields[path])) },
  ];
  // a field below names the values better than its section
  for (const path of [...below, top]) {
    const { values, label }: FieldTerm = fields[path];
    if (!values || seen.has(values)) continue;
    seen.add(values);
    const isShared = paths.filter((other) => fields[other].values === values).length > 1;
    groups.push({
      valuesOf: isShared ? fields[top].label : label,
      entries: valueEntries(values),
    });
  }
  for (const [section, set, label] of PART_SETS) {
    if (section === top) groups.push({ valuesOf: label, entries: valueEntries(set) });
  }
  return {
    id: fieldTermId(top),
    title: fields[top].label,
    head: entry(fieldTermId(top), fields[top]),
    groups: groups.filter(({ entries }) => entries.length > 0),
  };
}

function plainSection(id: string, title: string, entries: readonly Entry[]): GlossarySection {
  return { id, title, head: null, groups: [{ valuesOf: null, entries }] };
}

function allSections(): GlossarySection[] {
  const seen = new Set<ValueSetName>();
  const tops = keysOf(fields).filter((path) => !path.includes('.') && path !== 'id');
  const partKeys: Part[] = keysOf(parts);
  return [
    plainSection(
      'reading',
      '記録の読み方',
      keysOf(honesty).map((key) => entry(honestyTermId(key), honesty[key])),
    ),
    ...tops.map((top) => recordSection(top, seen)),
    plainSection(
      'figures',
      'アトラスの算出値',
      keysOf(derivedTerms).map((key) => entry(derivedTermId(key), derivedTerms[key])),
    ),
    plainSection(
      'measures',
      '地図の色分け',
      measureIds.map((id) => entry(measureTermId(id), measureTerms[id])),
    ),
    plainSection(
      'filters',
      '絞り込み',
      keysOf(filterTerms).map((key) => entry(filterTermId(key), filterTerms[key])),
    ),
    plainSection('parts', '値の書き方', [
      entry(fieldTermId('id'), fields.id),
      ...partKeys.map((part) => entry(partTermId(part), parts[part])),
    ]),
  ];
}

/** The glossary: every term of the vocabulary once, in the fact sheet's order. */
export const glossary: readonly GlossarySection[] = allSections();

/** All terms, those at the head of a section too, in the order of the page. */
export const entries: readonly Entry[] = glossary.flatMap(({ head, groups }) => [
  ...(head ? [head] : []),
  ...groups.flatMap((group) => group.entries),
]);

const byId: ReadonlyMap<string, Entry> = new Map(entries.map((each) => [each.id, each]));

/** The term with this anchor; null for an anchor that the glossary does not have. */
export function findEntry(id: string): Entry | null {
  return byId.get(id) ?? null;
}
