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
  const [section = '', key = '', ...rest] = address.split('/').filter(Boolean);
  if (section === '') return { kind: 'nation' };
  if (rest.length === 0) {
    const prefecture = prefectureBySlug.get(key);
    if (section === 'prefectures' && prefecture) return { kind: 'prefecture', prefecture };
    const area = areaByCode.get(key);
    const home = area && prefectureByCode.get(area.prefectureCode);
    if (section === 'areas' && area && home) return { kind: 'area', area, prefecture: home };
    const network = networkById(networks, key);
    if (section === 'networks' && network) return { kind: 'network', network };
  }
  return { kind: 'document', title };
}

/** The address of the page's preview image, without the base path: `/og/areas/0603.png`. */
export function previewAddress(address: string): string {
  return address === '/' ? '/og/nation.png' : `/og${address.replace(/\/$/, '')}.png`;
}
