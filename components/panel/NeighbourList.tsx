import type { CompassDirection } from '@/data/regions/types';
import { ExplorerLink } from './ExplorerLink';
import styles from './NeighbourList.module.css';

const DIRECTIONS: Record<CompassDirection, string> = {
  north: '北',
  northeast: '北東',
  east: '東',
  southeast: '南東',
  south: '南',
  southwest: '南西',
  west: '西',
  northwest: '北西',
};

/** The regions around one, clockwise from north, each with where it lies. */
export function NeighbourList({
  neighbours,
}: {
  neighbours: readonly { direction: CompassDirection; label: string; href: string }[];
}) {
  return (
    <ul className={styles.list}>
      {neighbours.map(({ direction, label, href }) => (
        <li key={href}>
          <span className={styles.direction}>{DIRECTIONS[direction]}</span>
          <ExplorerLink href={href}>{label}</ExplorerLink>
        </li>
      ))}
    </ul>
  );
}
