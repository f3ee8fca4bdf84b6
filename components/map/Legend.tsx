'use client';

import { useQueryState } from 'nuqs';
import { useEffect } from 'react';
import { ScopeMark } from '@/components/ui/ScopeMark';
import { type CoverageScope, coverageScopes } from '@/data/coverage-scopes';
import { honesty } from '@/data/vocabulary/honesty';
import styles from './Legend.module.css';
import { scopeParser } from './scope-query';

/** The scopes that the atlas's networks have, with their labels from the vocabulary. */
export type LegendScope = { scope: CoverageScope; label: string };

/** The legend as plain text: what the HTML holds until, and where, scripts do not run. */
export function Legend({ scopes }: { scopes: readonly LegendScope[] }) {
  return (
    <ul className={styles.legend} aria-label="凡例">
      {scopes.map(({ scope, label }) => (
        <li key={scope} className={styles.item}>
          <ScopeMark scope={scope} />
          {label}
        </li>
      ))}
      <Uncollected />
    </ul>
  );
}

/** The legend whose entries show and hide their scope's networks, in the address as `?scope=`. */
export function LegendToggles({
  scopes,
  onChange,
}: {
  scopes: readonly LegendScope[];
  onChange: (shown: readonly CoverageScope[]) => void;
}) {
  const [query, setQuery] = useQueryState('scope', scopeParser);
  useEffect(() => onChange(query ?? coverageScopes), [query, onChange]);

  const offered = scopes.map(({ scope }) => scope);
  const shown = offered.filter((scope) => (query ?? coverageScopes).includes(scope));
  const toggle = (scope: CoverageScope) => {
    const next = offered.filter((other) => (other === scope) !== shown.includes(other));
    void setQuery(next.length === offered.length ? null : next);
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
      <Uncollected />
    </ul>
  );
}

function Uncollected() {
  return (
    <li className={styles.item}>
      <ScopeMark scope="uncollected" />
      {honesty.uncollected.label}
    </li>
  );
}
