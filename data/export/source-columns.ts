import type { Network } from '../schema/network';
import { type FieldPath, labelOf } from '../vocabulary';
import { type Column, column, fieldName } from './column';

function textColumn(path: FieldPath, get: (network: Network) => string | null): Column {
  return column(fieldName(path), { beside: [] }, (network) => {
    const text = get(network);
    return text === null ? null : { text, remark: null, sort: text, csv: [text] };
  });
}

/** 編集した項目: their labels to read, their paths in the CSV. */
const editedColumn = column(fieldName('source.edited'), { beside: [] }, ({ source }) => {
  const text = source.edited.map((path) => labelOf(path as FieldPath)).join('、') || 'なし';
  return { text, remark: null, sort: text, csv: [source.edited.join('、') || null] };
});

/** 出典. */
export const sourceColumns: readonly Column[] = [
  textColumn('source.publisher', ({ source }) => source.publisher),
  textColumn('source.title', ({ source }) => source.title),
  textColumn('source.website', ({ source }) => source.website),
  textColumn('source.published', ({ source }) => source.published),
  textColumn('source.transcribed', ({ source }) => source.transcribed),
  editedColumn,
];
