'use client';

import { useCallback, useEffect, useState } from 'react';
import { loadTableFile, loadTableIndex } from './load-table-file';
import type { TableFile } from './table-model';
import type { TableRequest } from './table-view';

/** The table's file as far as it is there: null until it is, `failed` where it could not be had. */
export type LoadedTable = TableFile | 'failed' | null;

const isThere = (file: LoadedTable): file is TableFile => file !== null && file !== 'failed';

/**
 * The table's file, loaded when it is needed, with the columns that are asked for.
 *
 * @returns what there is, and how to load it ahead or try again
 */
export function useTableFile(
  isNeeded: boolean,
  { sort, columns }: TableRequest,
): [LoadedTable, () => void] {
  const [file, setFile] = useState<LoadedTable>(null);
  const load = useCallback(() => {
    // which columns there are need not wait for their values
    loadTableIndex().then(
      (index) => setFile((before) => (isThere(before) ? before : { ...index, values: {} })),
      () => {},
    );
    loadTableFile({ sort, columns }).then(setFile, () => setFile('failed'));
  }, [sort, columns]);
  useEffect(() => {
    if (isNeeded) load();
  }, [isNeeded, load]);
  return [file, load];
}
