import type { ReactNode } from 'react';
import { FieldLabel } from '@/components/glossary/TermLink';
import { Definition } from '@/components/ui/DefinitionList';
import type { Stated, StatedList, Summary } from '@/data/schema/stated';
import { type FieldPath, honesty, parts } from '@/data/vocabulary';
import styles from './network.module.css';

/** A remark of the sheet (備考), marked as one; nothing where there is none. */
export function Remark({ children }: { children: string | null }) {
  if (children === null) return null;
  return (
    <p className={styles.remark}>
      <span className={styles.tag}>{parts.remark.label}</span>
      {children}
    </p>
  );
}

/** Characters that fit on a line beside the label on a phone of 390 px, 、 included. */
const LONGEST_UNBROKEN_WORD = 12;

/** Words of a list, parted by 、 and broken over lines between the words rather than within. */
export function Words({ values }: { values: readonly string[] }) {
  return (
    <span>
      {values.map((word, index) => (
        <span
          key={word}
          className={word.length > LONGEST_UNBROKEN_WORD ? styles.longWord : undefined}
        >
          {word}
          {index < values.length - 1 && '、'}
        </span>
      ))}
    </span>
  );
}

/** A list with its remark; a list may consist of a remark alone. */
export function ListValue({ list }: { list: NonNullable<StatedList> }) {
  return (
    <>
      {list.values.length > 0 && <Words values={list.values} />}
      <Remark>{list.remark}</Remark>
    </>
  );
}

/** A field that takes a list. */
export function ListFact({ path, list }: { path: FieldPath; list: StatedList }) {
  return (
    <Definition label={<FieldLabel path={path} />}>{list && <ListValue list={list} />}</Definition>
  );
}

/** A field that takes one value; `format` turns it into text. */
export function ValueFact<T extends string | number>({
  path,
  stated,
  format = String,
}: {
  path: FieldPath;
  stated: Stated<T>;
  format?: (value: T) => string;
}) {
  return (
    <Definition label={<FieldLabel path={path} />}>
      {stated && (
        <>
          {format(stated.value)}
          <Remark>{stated.remark}</Remark>
        </>
      )}
    </Definition>
  );
}

/** A passage of prose in the atlas's own short words, marked as a summary. */
export function SummaryFact({ path, summary }: { path: FieldPath; summary: Summary }) {
  return (
    <Definition label={<FieldLabel path={path} />}>
      {summary && (
        <>
          <span className={styles.tag}>{honesty.summary.label}</span>
          {summary.summary}
        </>
      )}
    </Definition>
  );
}

/** A note of the atlas under a section or figure. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
