'use client';

import { useCallback, useEffect, useState } from 'react';
import { fetchJson } from '@/components/ui/fetch-file';
import { fetchJsonNow } from '@/components/ui/fetch-json-now';
import { useBeforePrint } from '@/components/ui/use-before-print';
import { withBase } from '@/components/ui/withBase';
import { comparedNetworkFile } from '@/data/address/paths';
import type { ComparedNetwork } from './cells';

/** Loaded networks are kept while the reader is on another page. */
const loaded = new Map<string, ComparedNetwork>();

const addressOf = (id: string) => withBase(comparedNetworkFile(id));

const notLoaded = (ids: string) => ids.split(',').filter((id) => id !== '' && !loaded.has(id));

async function load(id: string): Promise<void> {
  loaded.set(id, await fetchJson<ComparedNetwork>(addressOf(id)));
}

/**
 * Loads the networks to compare, one small file each. A page that is printed before they have loaded waits for them.
 *
 * @returns the networks loaded so far, by id; whether one failed to load; a way to try again
 */
export function useComparedNetworks(ids: readonly string[]): {
  networks: ReadonlyMap<string, ComparedNetwork>;
  hasFailed: boolean;
  retry: () => void;
} {
  const [networks, setNetworks] = useState<ReadonlyMap<string, ComparedNetwork>>(loaded);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const wanted = ids.join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to load again
  useEffect(() => {
    let isGone = false;
    setFailed(false);
    Promise.all(notLoaded(wanted).map(load))
      .catch(() => {
        if (!isGone) setFailed(true);
      })
      .finally(() => {
        if (!isGone) setNetworks(new Map(loaded));
      });
    return () => {
      isGone = true;
    };
  }, [wanted, attempt]);

  const loadNow = useCallback(() => {
    for (const id of notLoaded(wanted)) {
      const network = fetchJsonNow<ComparedNetwork>(addressOf(id));
      if (network) loaded.set(id, network);
    }
    setNetworks(new Map(loaded));
  }, [wanted]);
  useBeforePrint(loadNow);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { networks, hasFailed, retry };
}
