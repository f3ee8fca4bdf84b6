import type { ReactNode } from 'react';
import { FilteredList } from '@/components/filters/FilteredList';
import { formatNumber } from '@/components/ui/numbers';
import { type CoverageScope, coverageScopes } from '@/data/coverage-scopes';
import { displayName, endedYears, shownName } from '@/data/names';
import type { Network } from '@/data/schema/network';
import { valueLabel } from '@/data/vocabulary';
import { ExplorerLink } from './ExplorerLink';
import { NetworkEntry } from './NetworkEntry';
import styles from './NetworkList.module.css';

/** Beyond this a page lists the first networks and links to the table. */
const MAX_LISTED = 20;

const SCOPES = Object.fromEntries(
  coverageScopes.map((scope) => [scope, valueLabel('scope', scope)]),
) as Record<CoverageScope, string>;

/** Networks with what tells them apart: name, scope, prefecture, operator, first year. */
export function NetworkList({
  networks,
  placeOf,
  none,
  table,
}: {
  networks: readonly Network[];
  /** Where a network is, if the list is not about one place. */
  placeOf?: (network: Network) => string;
  /** What stands for the list where the reader's filters leave nothing of it. */
  none?: ReactNode;
  /** Where in the table these networks begin. */
  table: string;
}) {
  const items = networks.slice(0, MAX_LISTED).map((network) => ({
    id: network.id,
    item: <Entry network={network} place={placeOf?.(network)} />,
  }));
  const rest = networks.length - items.length;
  const long = {
    ids: placeOf ? null : networks.map(({ id }) => id).join(' '),
    total: networks.length,
    step: MAX_LISTED,
    scopes: SCOPES,
    rest: (
      <p className={styles.rest}>
        ほか{formatNumber(rest)}件は<ExplorerLink href={table}>ネットワーク一覧</ExplorerLink>
        にあります。
      </p>
    ),
  };
  return (
    <FilteredList
      className={styles.list}
      items={items}
      none={none}
      {...(rest > 0 ? { long } : {})}
    />
  );
}

function Entry({ network, place }: { network: Network; place: string | undefined }) {
  const { id, overview, coverage } = network;
  const years = endedYears(network);
  const operator = overview.operator?.value;
  const year = overview.introduction?.year;
  return (
    <NetworkEntry
      id={id}
      name={shownName(network)}
      place={place}
      scope={coverage.scope}
      scopeLabel={SCOPES[coverage.scope]}
    >
      {displayName(network) !== overview.systemName && (
        <p className={styles.facts}>{overview.systemName}</p>
      )}
      <p className={styles.facts}>
        {operator}
        {year && !years && <span>{`${operator ? '・' : ''}${year}年～`}</span>}
      </p>
    </NetworkEntry>
  );
}
