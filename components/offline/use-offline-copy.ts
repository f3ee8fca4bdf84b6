import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { keepCopies, keepThisPage } from './keep';
import { canKeepCopies, isTurnedOff, savesData } from './setting';
import { whenIdle } from './when-idle';

/** Keeps copies for use without a network, and each page that is visited, once it has come to rest. */
export function useOfflineCopy(): void {
  const path = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every page that is shown is visited
  useEffect(() => {
    if (!canKeepCopies() || isTurnedOff() || savesData()) return;
    return whenIdle(() => {
      // refused, or no network just now: the next page tries again
      keepCopies()
        .then(keepThisPage)
        .catch(() => {});
    });
  }, [path]);
}
