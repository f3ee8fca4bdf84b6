import type { Facet } from './facets';
import { byFilterKey, type FilterRecord, filterKeys } from './filters';

/** All that filtering needs: what can be chosen, and what each network has. */
export type FilterIndex = { facets: readonly Facet[]; records: readonly FilterRecord[] };

/** A record as it is written: its values, group by group, as positions among the group's options. */
export type EncodedFilterRecord = readonly [
  id: string,
  text: string,
  since: number | null,
  values: readonly (readonly number[])[],
];

/** The index as `/filters.json` carries it: of thousands of networks, the values' names would be most of it. */
export type EncodedFilterIndex = {
  /** A facet for each of the filter keys, in their order. */
  facets: readonly Facet[];
  records: readonly EncodedFilterRecord[];
};

/**
 * Writes the index.
 *
 * @throws where a record has a value that its facet does not offer
 */
export function encodeFilterIndex({ facets, records }: FilterIndex): EncodedFilterIndex {
  const places = facets.map(({ options }) => new Map(options.map(({ id }, place) => [id, place])));
  return {
    facets,
    records: records.map(({ id, text, since, values }) => [
      id,
      text,
      since,
      filterKeys.map((key, group) =>
        values[key].map((value) => {
          const place = places[group]?.get(value);
          if (place === undefined) throw new Error(`${id}: ${key} has no option ${value}`);
          return place;
        }),
      ),
    ]),
  };
}

/** Reads the index. */
export function decodeFilterIndex({ facets, records }: EncodedFilterIndex): FilterIndex {
  return {
    facets,
    records: records.map(([id, text, since, values]) => ({
      id,
      text,
      since,
      values: byFilterKey((key) => {
        const group = filterKeys.indexOf(key);
        return (values[group] ?? []).flatMap((place) => facets[group]?.options[place]?.id ?? []);
      }),
    })),
  };
}
