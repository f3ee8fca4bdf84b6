/** The search index as the browser loads it: tuples, to be small. */

/** Code (five digits), name, reading in hiragana. */
export type EncodedMunicipality = readonly [code: string, name: string, kana: string];

/** A network's texts; empty where the sheet has none. */
export type EncodedNetwork = readonly [
  id: string,
  name: string,
  reading: string,
  systemName: string,
  operator: string,
  vendors: readonly string[],
  prefectures: readonly string[],
  /** When a network that has ended ran: 2017～2019年（運用終了）. */
  years?: string,
];

/** All networks and regions, and the labels of their kinds and keys. */
export type EncodedSearchIndex = {
  labels: {
    network: string;
    prefecture: string;
    area: string;
    municipality: string;
    systemName: string;
    operator: string;
    vendors: string;
  };
  networks: readonly EncodedNetwork[];
  prefectures: readonly (readonly [code: string, slug: string, name: string, kana: string])[];
  /** The areas with their municipalities. */
  areas: readonly (readonly [
    code: string,
    name: string,
    municipalities: readonly EncodedMunicipality[],
  ])[];
  /** Designated cities as wholes, with the codes of the areas they lie in. */
  cities: readonly (readonly [...EncodedMunicipality, areas: readonly string[]])[];
  /** Municipalities of no area. */
  villages: readonly EncodedMunicipality[];
};
