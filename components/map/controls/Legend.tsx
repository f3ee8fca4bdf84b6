'use client';

import { type Filtering, useFiltering } from '@/components/filters/ExplorerFilters';
import type { CoverageScope } from '@/data/coverage-scopes';
import { honesty } from '@/data/vocabulary/honesty';
import styles from './Legend.module.css';
import { ScopeMark } from './ScopeMark';

/** The scopes that the atlas's networks have, with their labels from the vocabulary. */
export type LegendScope = { scope: CoverageScope; label: string };

/**
 * What the map's fills mean. Where scripts run its entries show and hide their scope's networks: the
 * same filter, in the address as `?scope=`, as that of the list.
 */
export function Legend({ scopes }: { scopes: readonly LegendScope[] }) {
  const filtering = useFiltering();
  if (filtering) return <LegendToggles scopes={scopes} filtering={filtering} />;
  return (
    <ul className={styles.legend} aria-label="凡例">
      {scopes.map(({ scope, label }) => (
        <li key={scope} className={styles.item}>
          <ScopeMark scope={scope} />
          {label}
        </li>
      ))}
      <Uncollected label={honesty.uncollected.label} />
    </ul>
  );
}

function LegendToggles({
  scopes,
  filtering: { filters, applied, shown: passing, setFilters },
}: {
  scopes: readonly LegendScope[];
  filtering: Filtering;
}) {
  const offered = scopes.map(({ scope }) => scope);
  const shown = offered.filter((scope) => applied.values.scope?.includes(scope) ?? true);
  const toggle = (scope: CoverageScope) => {
    const next = offered.filter((other) => (other === scope) !== shown.includes(other));
    const { scope: _, ...others } = filters.values;
    const values = next.length === offered.length ? others : { ...others, scope: next };
    setFilters({ ...filters, values });
  };

  return (
    <ul className={styles.legend} aria-label="凡例：対象地域で表示を切り替え">
      {scopes.map(({ scope, label }) => (
        <li key={scope}>
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={shown.includes(scope)}
            onClick={() => toggle(scope)}
          >
            <ScopeMark scope={scope} />
            {label}
          </button>
        </li>
      ))}
      {/* land without a fill also where a filter has taken the fill away */}
      <Uncollected label={`${honesty.uncollected.label}${passing ? '・絞り込み外' : ''}`} />
    </ul>
  );
}

function Uncollected({ label }: { label: string }) {
  return (
    <li className={styles.item}>
      <ScopeMark scope="uncollected" />
      {label}
    </li>
  );
}
