import type { Network } from './schema/network';

/** The name a network is called by: its nickname, or else the system's name. */
export function displayName({ overview }: Pick<Network, 'overview'>): string {
  return overview.nickname?.value ?? overview.systemName;
}

/**
 * The years of a network that has ended, as they stand beside its name: 2017～2019年（運用終了）.
 *
 * @returns null while it operates
 */
export function endedYears({ overview }: Pick<Network, 'overview'>): string | null {
  const { introduction, endYear } = overview;
  if (endYear === null) return null;
  const start = introduction?.year ?? '';
  const years = start === endYear.value ? `${start}` : `${start}～${endYear.value}`;
  return `${years}年（運用終了）`;
}

/** The name as lists, maps and charts show it: with the years where the network has ended. */
export function shownName(network: Pick<Network, 'overview'>): string {
  return [displayName(network), endedYears(network)].filter((words) => words !== null).join(' ');
}

const YEARS = / (\d+～?|～)\d*年（運用終了）$/;

/** A shown name without the years of a network that has ended. */
export function withoutYears(shown: string): string {
  return shown.replace(YEARS, '');
}
