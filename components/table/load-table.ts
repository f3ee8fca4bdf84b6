import { fetchJson, fetchText } from '@/components/ui/fetch-file';
import { loadOnce } from '@/components/ui/load-once';
import { withBase } from '@/components/ui/withBase';
import { dataFiles, downloadPath } from '@/data/address/paths';
import type { TableFile } from './table-model';

/** Fetches the whole table, once. @throws where it cannot be had; the next call tries again */
export const loadTable = loadOnce(() => fetchJson<TableFile>(withBase(dataFiles.table)));

/** Fetches the CSV with all networks and columns, once. @throws where it cannot be had; the next call tries again */
export const loadNetworksCsv = loadOnce(() => fetchText(withBase(downloadPath('networks.csv'))));
