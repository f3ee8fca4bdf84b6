'use client';

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { withBase } from '@/components/ui/withBase';
import { termPath } from '@/data/address/paths';
import type { Entry } from './entries';
import { placeBeside } from './place-beside';
import styles from './TermPopover.module.css';

/** Links to terms (TermLink). */
const TERM_LINKS = `a[href*="${termPath('')}"]`;

/**
 * Shows a term's definition beside its link when the reader follows the link, by pointer, touch or key. It handles
 * all term links of its parent element; the definitions are loaded when the reader first points at one. Where
 * loading fails, and without popovers, the links lead to the glossary.
 */
export function TermPopover() {
  const popover = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ entry: Entry; link: HTMLAnchorElement } | null>(null);
  const titleId = useId();

  const close = useCallback(() => popover.current?.hidePopover(), []);

  useEffect(() => {
    const element = popover.current;
    const root = element?.parentElement;
    if (!element || !root || !('showPopover' in element)) return;
    /** The link whose definition the current click closes. */
    let closing: HTMLAnchorElement | null = null;
    let open: HTMLAnchorElement | null = null;

    const linkOf = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(TERM_LINKS) : null;
      return link && !element.contains(link) ? link : null;
    };
    const prepare = (event: Event) => {
      const link = linkOf(event);
      if (!link) return;
      link.setAttribute('aria-haspopup', 'dialog');
      // a failure is handled when the reader follows the link
      import('./entries').catch(() => {});
    };
    const onPointerDown = (event: Event) => {
      closing = element.matches(':popover-open') && linkOf(event) === open ? open : null;
    };
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link || !isPlain) return;
      event.preventDefault();
      const isClosing = closing === link;
      closing = null;
      if (isClosing) return;
      import('./entries').then(
        ({ findEntry }) => {
          const entry = findEntry(link.hash.slice(1));
          if (!entry) throw new Error(`the glossary has no term ${link.hash}`);
          open = link;
          setShown({ entry, link });
        },
        () => window.location.assign(link.href),
      );
    };
    root.addEventListener('focusin', prepare);
    root.addEventListener('pointerover', prepare);
    root.addEventListener('pointerdown', onPointerDown);
    root.addEventListener('click', onClick);
    return () => {
      root.removeEventListener('focusin', prepare);
      root.removeEventListener('pointerover', prepare);
      root.removeEventListener('pointerdown', onPointerDown);
      root.removeEventListener('click', onClick);
    };
  }, []);

  useEffect(() => {
    const element = popover.current;
    if (!element || !shown?.link.isConnected) return;
    element.showPopover({ source: shown.link });
    placeBeside(element, shown.link);
    element.focus({ preventScroll: true });
  }, [shown]);

  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // this Escape closes the definition; the map must not handle it
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      {shown && (
        <>
          <p id={titleId} className={styles.title}>
            {shown.entry.label}
            <span className={styles.english} lang="en">
              {shown.entry.english}
            </span>
          </p>
          <p>{shown.entry.definition}</p>
          <p className={styles.more}>
            <a href={withBase(termPath(shown.entry.id))}>用語集で見る</a>
          </p>
          <button type="button" className={styles.close} aria-label="閉じる" onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </button>
        </>
      )}
    </div>
  );
}
