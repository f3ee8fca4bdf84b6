import type { CoverageScope } from '@/data/coverage-scopes';
import styles from './ScopeMark.module.css';

/** A coverage scope as the map draws it: colour, outline, and a hatch where it is not stated. */
export function ScopeMark({ scope }: { scope: CoverageScope | 'uncollected' }) {
  return (
    <svg className={styles.mark} viewBox="0 0 22 14" aria-hidden="true">
      <rect className={styles[scope]} x="0.75" y="0.75" width="20.5" height="12.5" rx="2" />
      {scope === 'unstated' && (
        <path className={styles.hatch} d="M1 8 8 1M3 13 15 1M10 13 21 2M17 13l4-4" />
      )}
    </svg>
  );
}
