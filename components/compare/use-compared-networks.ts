'use client';

import { useCallback, useEffect, useState } from 'react';
import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import { comparedNetworkFile } from '@/data/address/paths';
import type { ComparedNetwork } from './cells';

/** Files that have arrived stay, also while the reader is on another page. */
const loaded = new Map<string, ComparedNetwork>();

async function load(id: string): Promise<void> {
  loaded.set(id, await fetchJson<ComparedNetwork>(withBase(comparedNetworkFile(id))));
}

/**
 * Loads what is to be compared, one small file for each network.
 *
 * @returns the networks that have arrived, by id; whether one could not be had; and a way to try again
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
    const missing = wanted.split(',').filter((id) => id !== '' && !loaded.has(id));
    setFailed(false);
    Promise.all(missing.map(load))
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

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { networks, hasFailed, retry };
}
