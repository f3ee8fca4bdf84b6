import type { Network } from '../schema/network';
import type { FieldPath } from '../vocabulary';
import { type Column, column, fieldName } from './column';

function textColumn(path: FieldPath, get: (network: Network) => string | null): Column {
  return column(fieldName(path), { beside: [] }, (network) => {
    const text = get(network);
    return text === null ? null : { text, remark: null, sort: text, csv: [text] };
  });
}

/** 出典. */
export const sourceColumns: readonly Column[] = [
  textColumn('source.publisher', ({ source }) => source.publisher),
  textColumn('source.title', ({ source }) => source.title),
  textColumn('source.website', ({ source }) => source.website),
  textColumn('source.published', ({ source }) => source.published),
  textColumn('source.transcribed', ({ source }) => source.transcribed),
];
