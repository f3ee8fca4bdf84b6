import { shownName } from './names';
import { type EffectKey, type EffectRating, effectKeys } from './schema/effects';
import { type FacilityType, facilityTypes } from './schema/facility-types';
import type { Network } from './schema/network';
import type { StatedList } from './schema/stated';
import { canonicalValues, type FieldPath, fields, valueSets } from './vocabulary';

/*
 * Statistics over the records. Every result lists the networks it was computed from and those that do not state the
 * field, which are never counted as 0.
 */

/** A network as statistics name it. */
export type NamedNetwork = { id: string; name: string };

/** The networks behind a figure, in the order of the records. */
export type Basis = { stated: readonly NamedNetwork[]; notStated: readonly NamedNetwork[] };

/** A value by its canonical id, with the networks that state it. */
export type TalliedValue = { id: string; label: string; networks: readonly NamedNetwork[] };

/** How many networks state each value of a field, the most frequent first. */
export type Tally = Basis & { values: readonly TalliedValue[] };

/** One number per network; null where its sheet does not state it. */
export type Series = Basis & {
  entries: readonly { network: NamedNetwork; value: number | null }[];
};

const named = (network: Network): NamedNetwork => ({
  id: network.id,
  name: shownName(network),
});

/** Divides the networks into those that state a value and those that do not. */
export function basisOf(
  networks: readonly Network[],
  isStated: (network: Network) => boolean,
): Basis {
  return {
    stated: networks.filter(isStated).map(named),
    notStated: networks.filter((network) => !isStated(network)).map(named),
  };
}

/**
 * Counts networks by the canonical values of a field.
 *
 * @param path the field whose vocabulary applies, e.g. `services.offered`
 * @param listsOf returns the field's list in a record, or several where the sheet has it in groups
 * @returns values by descending count, then in the vocabulary's order; a network counts once for each value
 */
export function tally(
  networks: readonly Network[],
  path: FieldPath,
  listsOf: (network: Network) => readonly StatedList[],
): Tally {
  const set = fields[path].values;
  const order = set ? valueSets[set].map(({ id }) => id as string) : [];
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const found = new Map<string, { id: string; label: string; networks: NamedNetwork[] }>();
  for (const network of networks) {
    const words = listsOf(network).flatMap((list) => list?.values ?? []);
    const values = words.flatMap((word) => canonicalValues(path, word));
    for (const { id, label } of new Map(values.map((value) => [value.id, value])).values()) {
      const entry = found.get(id) ?? { id, label, networks: [] };
      entry.networks.push(named(network));
      found.set(id, entry);
    }
  }
  return {
    ...basisOf(networks, (network) => listsOf(network).some((list) => list !== null)),
    values: [...found.values()].sort(
      (a, b) => b.networks.length - a.networks.length || rank(a.id) - rank(b.id),
    ),
  };
}

/** One number of each network, e.g. its construction cost in thousand yen. */
export function series(
  networks: readonly Network[],
  numberOf: (network: Network) => number | null | undefined,
): Series {
  return {
    ...basisOf(networks, (network) => typeof numberOf(network) === 'number'),
    entries: networks.map((network) => ({
      network: named(network),
      value: numberOf(network) ?? null,
    })),
  };
}

/** The sum of a series over the networks that state it; null where none does. */
export function totalOf({ entries }: Series): number | null {
  const values = entries.flatMap(({ value }) => value ?? []);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
}

/** Participating facilities: for each of the six types the number of each network. */
export function facilitySeries(
  networks: readonly Network[],
): { type: FacilityType; series: Series }[] {
  return facilityTypes.map((type) => ({
    type,
    series: series(networks, ({ participants }) => participants.facilities[type]?.count),
  }));
}

/** How the networks rate one effect; null where the sheet leaves it blank. */
export type EffectRow = {
  effect: EffectKey;
  ratings: readonly { network: NamedNetwork; rating: EffectRating | null }[];
};

/** The ratings of the 16 effects by all networks, and which networks rate at least one. */
export function effectMatrix(networks: readonly Network[]): Basis & { rows: EffectRow[] } {
  return {
    ...basisOf(networks, ({ purpose }) => effectKeys.some((key) => purpose.effects[key] !== null)),
    rows: effectKeys.map((effect) => ({
      effect,
      ratings: networks.map((network) => ({
        network: named(network),
        rating: network.purpose.effects[effect],
      })),
    })),
  };
}

/** The networks by the year they started; every year from the first to the last, also empty ones. */
export function startYears(
  networks: readonly Network[],
): Basis & { years: { year: number; networks: NamedNetwork[] }[] } {
  const yearOf = ({ overview }: Network) => overview.introduction?.year ?? null;
  const years = networks.flatMap((network) => yearOf(network) ?? []);
  const first = Math.min(...years);
  const length = years.length > 0 ? Math.max(...years) - first + 1 : 0;
  return {
    ...basisOf(networks, (network) => yearOf(network) !== null),
    years: Array.from({ length }, (_, index) => ({
      year: first + index,
      networks: networks.filter((network) => yearOf(network) === first + index).map(named),
    })),
  };
}
