import type { ReactNode } from 'react';
import { AddToCompare } from '@/components/compare/AddToCompare';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { networkPath } from '@/data/address/paths';
import type { CoverageScope } from '@/data/coverage-scopes';
import { ExplorerLink } from './ExplorerLink';
import styles from './NetworkList.module.css';

/** A network in a list. */
export function NetworkEntry({
  id,
  name,
  place,
  scope,
  scopeLabel,
  children,
}: {
  id: string;
  name: string;
  /** Where it is, if the list is not about one place. */
  place: string | undefined;
  scope: CoverageScope;
  scopeLabel: string;
  /** What else tells it apart. */
  children?: ReactNode;
}) {
  return (
    <div className={styles.network}>
      <div className={styles.head}>
        <ExplorerLink className={styles.name} href={networkPath(id)}>
          {name}
        </ExplorerLink>
        {place && <span className={styles.place}>{place}</span>}
      </div>
      <p className={styles.scope}>
        <ScopeMark scope={scope} />
        {scopeLabel}
      </p>
      {children}
      <AddToCompare id={id} name={name} />
    </div>
  );
}
