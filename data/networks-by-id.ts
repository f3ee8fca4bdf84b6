import type { Network } from './schema/network';

const indexes = new WeakMap<readonly Network[], ReadonlyMap<string, Network>>();

/** The network with this id; undefined where there is none. Indexed, since thousands of pages call it. */
export function networkById(networks: readonly Network[], id: string): Network | undefined {
  const index = indexes.get(networks) ?? new Map(networks.map((network) => [network.id, network]));
  indexes.set(networks, index);
  return index.get(id);
}
