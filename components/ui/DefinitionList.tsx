import type { ReactNode } from 'react';
import { honesty } from '@/data/vocabulary/honesty';
import styles from './DefinitionList.module.css';

/** A list of labelled facts: labels left and muted, values right. */
export function DefinitionList({ children }: { children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>;
}

/** One labelled fact of a {@link DefinitionList}; an absent value is shown as not stated, never blank. */
export function Definition({ label, children }: { label: ReactNode; children?: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children ?? <NotStated />}</dd>
    </div>
  );
}

/** What the fact sheet does not state: muted, in words, never 0 and never empty. */
export function NotStated() {
  return <span className={styles.notStated}>{honesty['not-stated'].label}</span>;
}
