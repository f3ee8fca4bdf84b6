'use client';

import type { ReactNode } from 'react';

/**
 * A link that is seen only with the keyboard's focus and moves the focus to an element. The fragment
 * of the address belongs to the map's camera, so it stays as it is wherever scripts run.
 */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a
      className="skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        const element = document.getElementById(target);
        element?.focus();
        element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {children}
    </a>
  );
}
