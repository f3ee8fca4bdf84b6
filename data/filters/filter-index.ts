import type { Facet } from './facets';
import { byFilterKey, type FilterRecord, filterKeys } from './filters';

/** What filtering needs: the values that can be chosen, and those that each network has. */
export type FilterIndex = { facets: readonly Facet[]; records: readonly FilterRecord[] };

/** An encoded record: its values, group by group, as positions in the group's options. */
type EncodedFilterRecord = readonly [
  id: string,
  text: string,
  since: number | null,
  values: readonly (readonly number[])[],
];

/** The index in `/filters.json`. Positions in place of ids keep it small with thousands of networks. */
export type EncodedFilterIndex = {
  /** A facet for each of the filter keys, in their order. */
  facets: readonly Facet[];
  records: readonly EncodedFilterRecord[];
};

/**
 * Encodes the index.
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

/** The inverse of {@link encodeFilterIndex}. */
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
