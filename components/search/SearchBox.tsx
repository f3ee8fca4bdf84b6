'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';
import { onOpenSearch } from './open-search';
import styles from './SearchBox.module.css';
import type { SearchComboboxProps } from './SearchCombobox';

/** The field's accessible name. */
const LABEL = 'ネットワーク・地域・市区町村を検索';

/** Short enough for the field. */
const PLACEHOLDER = '地域・ネットワークを検索';

/** How often to check whether a conversion from kana to kanji has ended. */
const COMPOSITION_CHECK_MS = 50;

/**
 * The search box. Without scripts it is a link to the list of all networks; with them it is a field, whose search is
 * loaded when the field is first used. What was typed until then is kept.
 */
export function SearchBox({ className = '' }: { className?: string }) {
  const [isReady, setReady] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [words, setWords] = useState('');
  const [Combobox, setCombobox] = useState<ComponentType<SearchComboboxProps> | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** Whether the first field has the focus. Stays true when that field is replaced, so that the loaded one takes it. */
  const hasFocus = useRef(false);
  const isComposing = useRef(false);
  const isLoading = useRef(false);
  /** What had the focus before the box. */
  const focusedBefore = useRef<Element | null>(null);

  useEffect(() => {
    setReady(true);
    return onOpenSearch(() => {
      const field = box.current?.querySelector('input');
      field?.focus();
      field?.select();
    });
  }, []);

  const load = () => {
    if (isLoading.current) return;
    isLoading.current = true;
    setFailed(false);
    import('./SearchCombobox')
      .then(async ({ SearchCombobox }) => {
        // replacing the field would interrupt a conversion from kana to kanji
        while (isComposing.current)
          await new Promise((done) => setTimeout(done, COMPOSITION_CHECK_MS));
        setCombobox(() => SearchCombobox);
      })
      .catch(() => {
        isLoading.current = false;
        setFailed(true);
      });
  };

  /** Returns the focus to where it was before. */
  const leave = () => {
    const target = focusedBefore.current;
    if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  return (
    <div
      ref={box}
      className={`${styles.box} ${className}`}
      role="search"
      onFocus={({ relatedTarget }) => {
        // not when the loaded field takes the focus from the first one
        if (relatedTarget && !box.current?.contains(relatedTarget))
          focusedBefore.current = relatedTarget;
      }}
    >
      <SearchIcon />
      {!isReady && (
        <a className={styles.field} href={withBase(paths.table)}>
          {PLACEHOLDER}
        </a>
      )}
      {isReady && !Combobox && (
        <input
          type="text"
          className={styles.field}
          role="combobox"
          aria-label={LABEL}
          aria-expanded={false}
          placeholder={PLACEHOLDER}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onPointerEnter={load}
          onFocus={() => {
            hasFocus.current = true;
            load();
          }}
          onBlur={() => {
            hasFocus.current = false;
          }}
          onCompositionStart={() => {
            isComposing.current = true;
          }}
          onCompositionEnd={() => {
            isComposing.current = false;
          }}
        />
      )}
      {Combobox && (
        <Combobox
          label={LABEL}
          placeholder={PLACEHOLDER}
          words={words}
          hasFocus={hasFocus}
          onLeave={leave}
        />
      )}
      {hasFailed && (
        <p className={styles.failure} role="status">
          検索を読み込めませんでした。<a href={withBase(paths.table)}>ネットワークの一覧</a>
        </p>
      )}
      <ShortcutHint isShown={isReady} />
    </div>
  );
}

function SearchIcon() {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 4 4" />
    </svg>
  );
}

function ShortcutHint({ isShown }: { isShown: boolean }) {
  if (!isShown) return null;
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <kbd className={styles.shortcut} aria-hidden="true">
      {isApple ? '⌘ K' : 'Ctrl K'}
    </kbd>
  );
}
