'use client';

import { useCallback, useEffect, useState } from 'react';
import { loadTable } from './load-table';
import type { TableFile } from './table-model';

/** The whole table: null until it is loaded, `failed` where it could not be had. */
export type LoadedTable = TableFile | 'failed' | null;

/**
 * The whole table, loaded when it is needed.
 *
 * @returns the table, and how to load it ahead or try again
 */
export function useTable(isNeeded: boolean): [LoadedTable, () => void] {
  const [table, setTable] = useState<LoadedTable>(null);
  const load = useCallback(() => {
    loadTable().then(setTable, () => setTable('failed'));
  }, []);
  useEffect(() => {
    if (isNeeded) load();
  }, [isNeeded, load]);
  return [table, load];
}
