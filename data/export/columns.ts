import { displayName, shownName } from '../names';
import { honesty, labelOf, parts } from '../vocabulary';
import type { Column } from './column';
import { derivedColumns } from './derived-columns';
import { overviewColumns } from './overview-columns';
import { participantColumns } from './participant-columns';
import { sourceColumns } from './source-columns';
import { systemColumns } from './system-columns';

/** The network itself, the first column of every table: in the CSV its id and its names. */
export const nameColumn: Column = {
  key: 'name',
  group: labelOf('overview'),
  label: labelOf('overview.nickname'),
  isNumeric: false,
  headers: [
    labelOf('id'),
    labelOf('overview.systemName'),
    labelOf('overview.nickname'),
    `${labelOf('overview.nickname')}：${parts.reading.label}`,
  ],
  missing: honesty['not-stated'].label,
  read: (network) => {
    const { systemName, nickname } = network.overview;
    const name = displayName(network);
    return {
      text: shownName(network),
      remark: name === systemName ? null : systemName,
      sort: name,
      csv: [network.id, systemName, nickname?.value ?? null, nickname?.reading ?? null],
    };
  },
};

/** All columns that readers can choose, in the fact sheet's order, computed figures last. */
export const columns: readonly Column[] = [
  ...overviewColumns,
  ...participantColumns,
  ...systemColumns,
  ...derivedColumns,
  ...sourceColumns,
];
