import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A section of a panel under its heading. */
export function Section({
  title,
  id,
  children,
}: {
  title: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
