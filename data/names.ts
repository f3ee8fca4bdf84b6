import type { Network } from './schema/network';

/** The name a network is called by: its nickname, or else the system's name. */
export function displayName({ overview }: Pick<Network, 'overview'>): string {
  return overview.nickname?.value ?? overview.systemName;
}
