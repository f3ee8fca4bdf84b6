import { columnKeys } from './table-data';

const EXTENSION = '.json';

/** The files of the table's columns, as parameters of their routes. */
export function columnFiles(): { file: string }[] {
  return columnKeys.map((key) => ({ file: key + EXTENSION }));
}

/** The column that a file is of. */
export function keyOfFile(file: string): string {
  return file.slice(0, -EXTENSION.length);
}
