import type { ReactNode } from 'react';
import { TermLink } from '@/components/glossary/TermLink';
import { NotStated } from '@/components/ui/DefinitionList';
import styles from './KeyFigures.module.css';

/** A figure in large type; `value` null means that no source states it. */
export type KeyFigure = {
  label: string;
  /** Anchor of the label's definition in the glossary, if it has one. */
  term?: string;
  value: string | null;
  unit?: string;
  /** What the figure leaves out, or when it was counted. */
  note?: ReactNode;
};

/** Two or three figures side by side, between rules. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, term, value, unit, note }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{term ? <TermLink id={term} label={label} /> : label}</dt>
          <dd className={styles.value}>
            {value === null ? (
              <span className={styles.absent}>
                <NotStated />
              </span>
            ) : (
              <>
                {value}
                {unit && <span className={styles.unit}>{unit}</span>}
              </>
            )}
          </dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
