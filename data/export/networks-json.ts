import type { Network } from '../schema/network';
import { networksAttribution } from './attribution';

/** The contents of `networks.json`; its schema is that of `networks-schema.ts`. */
export type NetworksFile = {
  /** Address of the schema, which lies beside the file. */
  $schema: string;
  attribution: readonly string[];
  networks: readonly Network[];
};

/** All records unchanged: what a sheet does not state is null. */
export function networksFile(networks: readonly Network[]): NetworksFile {
  return {
    $schema: 'networks.schema.json',
    attribution: networksAttribution(networks),
    networks,
  };
}
