import type { ReactNode } from 'react';
import { ExplorerLink } from './ExplorerLink';
import styles from './PanelHead.module.css';

/** A page above this one. */
export type Crumb = { label: string; href: string };

/** Title of a panel, with the way back up above it and a line below. */
export function PanelHead({
  crumbs = [],
  kind,
  title,
  children,
}: {
  crumbs?: readonly Crumb[];
  /** What the page is about, as the end of the breadcrumb: 二次医療圏. */
  kind?: string;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      {crumbs.length === 0 && kind && <p className={styles.crumbs}>{kind}</p>}
      {crumbs.length > 0 && (
        <nav aria-label="現在の位置">
          <ol className={styles.crumbs}>
            {crumbs.map(({ label, href }) => (
              <li key={href}>
                <ExplorerLink href={href}>{label}</ExplorerLink>
              </li>
            ))}
            {kind && <li>{kind}</li>}
          </ol>
        </nav>
      )}
      <h1 className={styles.title}>{title}</h1>
      {children && <div className={styles.line}>{children}</div>}
    </header>
  );
}
