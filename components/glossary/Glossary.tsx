'use client';

import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { entries, glossary } from './entries';
import { GlossarySearch, GlossarySearchSpace } from './GlossarySearch';
import styles from './glossary.module.css';
import { Section } from './Section';
import { entrySearch } from './search';

const search = entrySearch(entries);

/**
 * All terms of the vocabulary by section, and a search among them. A client component, so that the page
 * carries its text once: as server components the terms would be in the HTML a second time, as data.
 */
export function Glossary() {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim());
  const found = useMemo(() => (wanted === '' ? null : search(wanted)), [wanted]);
  return (
    <>
      <p>
        アトラスに出てくる項目と値、算出値、「記載なし」や「未収録」などの言葉の意味です。項目の名は事例紹介のシートのまま、説明はアトラスが付けたものです。
      </p>
      <div className={styles.search}>
        <Suspense fallback={<GlossarySearchSpace />}>
          <GlossarySearch onChange={setQuery} />
        </Suspense>
        <p className={styles.count} role="status">
          {found === null
            ? `${entries.length}語`
            : found.size > 0
              ? `${entries.length}語のうち${found.size}語`
              : `「${wanted}」を含む用語はありません`}
        </p>
      </div>
      <nav className={styles.contents} aria-label="目次" hidden={found !== null}>
        <ul className="document-links">
          {glossary.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {glossary.map((section) => (
        <Section key={section.id} section={section} found={found} />
      ))}
    </>
  );
}
