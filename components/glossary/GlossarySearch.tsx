'use client';

import { useEffect } from 'react';
import { currentAnchor } from '@/components/address/location';
import { useQueryValue } from '@/components/address/query';
import styles from './glossary.module.css';

/** The search field, in the address as `?term=`: `q` filters networks. */
export function GlossarySearch({ onChange }: { onChange: (query: string) => void }) {
  const [term, setTerm] = useQueryValue('term');
  const query = term ?? '';
  useEffect(() => onChange(query), [query, onChange]);

  // a link to a term that the search has hidden clears the search first
  useEffect(() => {
    const showTarget = () => {
      const target = document.getElementById(currentAnchor());
      if (!target?.closest('[hidden]')) return;
      void setTerm(null).then(() => {
        requestAnimationFrame(() => target.scrollIntoView());
      });
    };
    window.addEventListener('hashchange', showTarget);
    return () => window.removeEventListener('hashchange', showTarget);
  }, [setTerm]);

  return (
    <input
      className={styles.field}
      type="search"
      aria-label="用語を探す"
      placeholder="用語を探す（日本語・英語）"
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target }) => void setTerm(target.value || null)}
    />
  );
}

/** Keeps the search field's place free until scripts run. */
export function GlossarySearchSpace() {
  return <div className={styles.field} aria-hidden="true" />;
}
