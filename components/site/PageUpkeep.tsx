'use client';

import { useEffect } from 'react';
import { usePath } from '@/components/address/use-path';
import { whenIdle } from './when-idle';

/**
 * What every page does once it has come to rest, besides showing itself. Its code is loaded then too: the first
 * load has no byte to spare.
 */
export function PageUpkeep() {
  const path = usePath();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page that is shown is looked after
  useEffect(
    // no network just now: the next page tries again
    () =>
      whenIdle(() =>
        import('./look-after-page').then(({ lookAfterPage }) => lookAfterPage()).catch(() => {}),
      ),
    [path],
  );
  return null;
}
