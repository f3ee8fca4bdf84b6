import Link from 'next/link';
import { ScopeMark } from '@/components/map/controls/ScopeMark';
import { networkPath } from '@/data/address/paths';
import type { NetworkOption } from './cells';
import styles from './compare.module.css';

/** What a reader can do with a column. */
export type ColumnAction = 'left' | 'right' | 'remove';

/** The id of a column's button, which gets the focus back after the column has moved. */
export function columnButtonId(id: string, action: ColumnAction): string {
  return `compare-${id}-${action}`;
}

/** A network at the head of its column: its name, where it is, and the buttons that move it. */
export function ColumnHead({
  network: { id, name, place, scope },
  query,
  isFirst,
  isLast,
  onAction,
}: {
  network: NetworkOption;
  /** The part of the query that the link to the network's page keeps. */
  query: string;
  isFirst: boolean;
  isLast: boolean;
  onAction: (action: ColumnAction) => void;
}) {
  const button = (action: ColumnAction, words: string, disabled = false) => (
    <button
      type="button"
      id={columnButtonId(id, action)}
      aria-label={`${name}を${words}`}
      disabled={disabled}
      onClick={() => onAction(action)}
    >
      {action === 'left' && '←'}
      {action === 'right' && '→'}
      {action === 'remove' && words}
    </button>
  );
  return (
    <th scope="col" className={styles.column} aria-label={`${name}（${place}）`}>
      <Link className={styles.name} href={networkPath(id) + query} prefetch={false}>
        {name}
      </Link>
      <span className={styles.place}>
        <ScopeMark scope={scope} />
        {place}
      </span>
      <span className={styles.buttons}>
        {button('left', '左へ', isFirst)}
        {button('right', '右へ', isLast)}
        {button('remove', '外す')}
      </span>
    </th>
  );
}
