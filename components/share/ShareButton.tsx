'use client';

import { type ComponentType, useEffect, useState } from 'react';
import styles from './ShareButton.module.css';

/**
 * Opens the ways to send, quote or show this page elsewhere. It comes with the scripts, which it needs, in a
 * place of its own, so that nothing moves; what it opens is loaded when it is first used.
 */
export function ShareButton() {
  const [canShare, setCanShare] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setCanShare(true), []);
  if (!canShare) return null;

  const load = () => import('./ShareDialog').then((module) => module.ShareDialog);
  const open = () => {
    setOpen(true);
    load().then(
      (loaded) => setDialog(() => loaded),
      // pressing again tries again
      () => setOpen(false),
    );
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-busy={isOpen && !Dialog}
        onPointerEnter={() => void load().catch(() => {})}
        onFocus={() => void load().catch(() => {})}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2M5 4.5 8 1.5l3 3M4 7H2.5v7.5h11V7H12" />
        </svg>
        共有
      </button>
      {isOpen && Dialog && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
