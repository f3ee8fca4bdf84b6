import type { ReactNode } from 'react';
import type { Term } from '@/data/vocabulary';
import styles from './about.module.css';

/** Terms of the vocabulary with their definitions, each with its mark on the map if it has one. */
export function TermList({
  terms,
}: {
  terms: readonly { id: string; term: Term; mark?: ReactNode }[];
}) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, term: { label, english, definition }, mark }) => (
        <div key={id} className={styles.term}>
          <dt>
            {mark}
            <span>
              {label}
              <span className={styles.english} lang="en">
                {english}
              </span>
            </span>
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
