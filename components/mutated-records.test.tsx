import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { knownRegions, readNetworkFiles } from '@/data/load';
import type { Network } from '@/data/schema/network';
import { mutationsOf, placeName, textAfter } from '@/data/testing/mutations';
import { validateNetworks } from '@/data/validate';
import { comparedNetwork } from './compare/compared-networks';
import { embedContent } from './embed/embed-content';
import { embedPage } from './embed/embed-page';
import { NetworkPanel } from './panel/network/NetworkPanel';
import { tableFile } from './table/table-data';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch() {}, push() {} }) }));

/** Valid mutations of each record that pages are made of. */
const MANY = 12;

/** Markup that neither panel nor embed has, whose one script is a file: it can only be a record's. */
const FOREIGN =
  /<script(?! src="[^"]*\/theme\.js"[ >])|<img|<iframe|<[^>]+\son\w+="|href="(?:javascript|data):/i;

/** Makes all that pages show of a network. */
function shown(network: Network): string {
  const table = tableFile([network]);
  const compared = comparedNetwork(network);
  if (table.networks.length !== 1 || compared.id !== network.id) throw new Error('not one network');
  return [
    renderToStaticMarkup(<NetworkPanel network={network} />),
    embedPage(embedContent([network], 'networks', network.id)),
  ].join('');
}

describe.each(readNetworkFiles())('every valid mutation of $name', ({ name, text }) => {
  it('has its panel, embed, table and comparison, and puts no markup into them', () => {
    const mutations = mutationsOf(text, 1);
    const valid = mutations.flatMap((mutation) => {
      const file = { name, text: textAfter(text, [mutation]) };
      const { networks, problems } = validateNetworks([file], knownRegions);
      const [network] = networks;
      return network && problems.length === 0 ? [{ mutation, network }] : [];
    });
    const every = Math.floor(valid.length / MANY);
    expect(every).toBeGreaterThan(0);
    const faults = valid.flatMap(({ mutation, network }, index) => {
      // with script in it always, of the others a share
      if (!mutation.name.includes('__pwned') && index % every > 0) return [];
      const found = FOREIGN.exec(shown(network))?.[0];
      return found ? [`${placeName(mutation.path)}: ${mutation.name}: ${found}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
