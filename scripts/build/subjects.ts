import { paths, type Selection, selectionOf } from '../../data/address/paths';
import { networkById } from '../../data/networks-by-id';
import { areaByCode, prefectureByCode, prefectureBySlug } from '../../data/regions';
import type { Prefecture, SecondaryMedicalArea } from '../../data/regions/types';
import type { Network } from '../../data/schema/network';

/** What a page is about, as links to it show it and machines read it. */
export type Subject =
  | { kind: 'nation' }
  | { kind: 'prefecture'; prefecture: Prefecture }
  | { kind: 'area'; area: SecondaryMedicalArea; prefecture: Prefecture }
  | { kind: 'network'; network: Network }
  | { kind: 'document'; title: string };

/**
 * What the page at an address is about. A page that is neither the nation's nor of a region or a network is a
 * document, of which its title says enough.
 *
 * @param address root-relative, without the base path: `/areas/0603/`
 * @param title of the page, without the atlas's name
 */
export function subjectOf(address: string, title: string, networks: readonly Network[]): Subject {
  if (address === paths.nation) return { kind: 'nation' };
  return subjectOfSelection(selectionOf(address), networks) ?? { kind: 'document', title };
}

/** Null where nothing of that name exists, and for the nation, which every other address selects too. */
function subjectOfSelection(selection: Selection, networks: readonly Network[]): Subject | null {
  switch (selection.kind) {
    case 'nation':
      return null;
    case 'prefecture': {
      const prefecture = prefectureBySlug.get(selection.slug);
      return prefecture ? { kind: 'prefecture', prefecture } : null;
    }
    case 'area': {
      const area = areaByCode.get(selection.code);
      const prefecture = area && prefectureByCode.get(area.prefectureCode);
      return prefecture ? { kind: 'area', area, prefecture } : null;
    }
    case 'network': {
      const network = networkById(networks, selection.id);
      return network ? { kind: 'network', network } : null;
    }
  }
}
