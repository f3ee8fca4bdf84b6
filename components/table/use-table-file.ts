'use client';

import { useCallback, useEffect, useState } from 'react';
import { loadTableFile } from './load-table-file';
import type { TableFile } from './table-model';

/** The table's file as far as it is there: null until it is, `failed` where it could not be had. */
export type LoadedTable = TableFile | 'failed' | null;

/**
 * The table's file, loaded when it is needed.
 *
 * @param keys of the columns that are to be there, with commas between
 * @returns what there is, and how to load it ahead or try again
 */
export function useTableFile(isNeeded: boolean, keys: string): [LoadedTable, () => void] {
  const [file, setFile] = useState<LoadedTable>(null);
  const load = useCallback(() => {
    loadTableFile(keys.split(',')).then(setFile, () => setFile('failed'));
  }, [keys]);
  useEffect(() => {
    if (isNeeded) load();
  }, [isNeeded, load]);
  return [file, load];
}
