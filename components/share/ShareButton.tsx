'use client';

import { type ComponentType, useEffect, useState } from 'react';
import styles from './ShareButton.module.css';

/**
 * Opens the share dialog, which is loaded when the button is first used. The button appears once scripts run; its
 * place is kept free, so that nothing moves.
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
