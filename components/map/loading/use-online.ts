import { useEffect } from 'react';

/** Calls back when the network is there again; null where nobody waits for it. */
export function useOnline(onOnline: (() => void) | null): void {
  useEffect(() => {
    if (!onOnline) return;
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [onOnline]);
}
