'use client';

import { useQueryValue } from '@/components/address/query';

/** The ids in the address's `compare` list, as given, and how to change them. */
export function useCompare(): [readonly string[], (ids: readonly string[]) => void] {
  const [ids, setIds] = useQueryValue('compare');
  return [ids ?? NO_IDS, (next) => void setIds(next.length > 0 ? next : null)];
}

const NO_IDS: readonly string[] = [];
