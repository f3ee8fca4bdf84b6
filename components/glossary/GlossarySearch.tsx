'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useEffect } from 'react';
import styles from './glossary.module.css';

/** The search field, in the address as `?term=`: `q` filters networks. */
export function GlossarySearch({ onChange }: { onChange: (query: string) => void }) {
  const [query, setQuery] = useQueryState('term', parseAsString.withDefault(''));
  useEffect(() => onChange(query), [query, onChange]);

  // a link to a term leads there, whatever the search has left of the page
  useEffect(() => {
    const showTarget = () => {
      const target = document.getElementById(window.location.hash.slice(1));
      if (!target?.closest('[hidden]')) return;
      void setQuery(null).then(() => {
        requestAnimationFrame(() => target.scrollIntoView());
      });
    };
    window.addEventListener('hashchange', showTarget);
    return () => window.removeEventListener('hashchange', showTarget);
  }, [setQuery]);

  return (
    <input
      className={styles.field}
      type="search"
      aria-label="用語を探す"
      placeholder="用語を探す（日本語・英語）"
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target }) => void setQuery(target.value || null)}
    />
  );
}

/** The place of the search field until scripts run; not seen where they never do. */
export function GlossarySearchSpace() {
  return <div className={styles.field} aria-hidden="true" />;
}
