/** Reads from the records what filters need. Runs at build time. */

import { displayName } from '../names';
import { areaByCode, prefectureByCode } from '../regions';
import { facilityTypes } from '../schema/facility-types';
import type { Network } from '../schema/network';
import type { StatedList } from '../schema/stated';
import {
  canonicalValues,
  type FieldPath,
  filterTerms,
  honesty,
  labelOf,
  type ValueSetName,
  type ValueTerm,
  valueSets,
} from '../vocabulary';
import { spellingKey } from '../vocabulary/spelling';
import { byFilterKey, type FilterKey, type FilterRecord, filterKeys, UNSTATED } from './filters';
import { normaliseText } from './text';
import { filterValueId } from './value-id';

export type { FilterKey, FilterRecord } from './filters';

/** A value that can be chosen. */
export type FacetOption = {
  id: string;
  label: string;
  /** Its other names that addresses may use, as `spellingKey` writes them; missing where it has none. */
  spellings?: readonly string[];
  /** Free text may follow its name: その他のサービス + 情報共有. */
  takesText?: true;
};

/** A group of values that can be chosen, in the order in which they are offered. */
export type Facet = { key: FilterKey; label: string; options: readonly FacetOption[] };

type Group = {
  label: string;
  set: ValueSetName;
  /** Every value of the set is offered, even one that no network has. */
  isClosed?: true;
  /** The network's values; null where the sheet leaves the field blank. */
  read: (network: Network) => FacetOption[] | null;
};

function option({ id, label }: FacetOption): FacetOption {
  return { id: filterValueId(id), label };
}

function list(path: FieldPath, stated: StatedList): FacetOption[] | null {
  if (stated === null) return null;
  return stated.values.flatMap((words) => canonicalValues(path, words).map(option));
}

/** A value that is its own canonical form. */
function plain(id: string | null | undefined): FacetOption[] | null {
  return id === null || id === undefined || id === UNSTATED ? null : [{ id, label: id }];
}

const groups: Record<FilterKey, Group> = {
  scope: {
    label: labelOf('coverage.scope'),
    set: 'scope',
    isClosed: true,
    read: ({ coverage }) => plain(coverage.scope),
  },
  status: {
    label: labelOf('overview.operatingStatus'),
    set: 'operating-status',
    isClosed: true,
    read: ({ overview: { operatingStatus } }) =>
      operatingStatus &&
      canonicalValues('overview.operatingStatus', operatingStatus.value).map(option),
  },
  vendor: {
    label: labelOf('vendors'),
    set: 'vendors',
    read: ({ vendors }) => list('vendors', vendors),
  },
  service: {
    label: labelOf('services.offered'),
    set: 'services',
    read: ({ services }) => list('services.offered', services.offered),
  },
  item: { label: labelOf('sharedItems'), set: 'shared-items', read: sharedItems },
  'id-system': {
    label: labelOf('system.patientId'),
    set: 'patient-id',
    read: ({ system }) => list('system.patientId', system.patientId),
  },
  storage: {
    label: labelOf('system.storage'),
    set: 'storage',
    read: ({ system }) => list('system.storage', system.storage),
  },
  consent: {
    label: filterTerms.consent.label,
    set: 'consent-patients',
    read: ({ consent }) => list('consent.participation.patients', consent.participation.patients),
  },
  facility: {
    label: filterTerms.facility.label,
    set: 'facility-types',
    isClosed: true,
    read: facilities,
  },
  fee: {
    label: filterTerms.fee.label,
    set: 'fee-charge',
    isClosed: true,
    read: ({ fees }) => plain(fees.patients?.charge),
  },
};

/** Items of all groups; null only where every group is blank. */
function sharedItems({ sharedItems: items }: Network): FacetOption[] | null {
  const lists = [
    list('sharedItems.basic', items.basic),
    list('sharedItems.documents', items.documents),
    list('sharedItems.orders', items.orders),
    list('sharedItems.testResults', items.testResults),
    list('sharedItems.dispensing', items.dispensing),
    list('sharedItems.other', items.other),
  ].filter((values) => values !== null);
  return lists.length > 0 ? lists.flat() : null;
}

/** The types of which at least one takes part; null where no number is stated. */
function facilities({ participants }: Network): FacetOption[] | null {
  const stated = facilityTypes.filter((type) => participants.facilities[type]);
  if (stated.length === 0) return null;
  return stated
    .filter((type) => (participants.facilities[type]?.count ?? 0) > 0)
    .map((type) => ({ id: type, label: type }));
}

/** What filters read of each network, in the order given. */
export function filterRecords(networks: readonly Network[]): FilterRecord[] {
  return networks.map((network) => ({
    id: network.id,
    text: searchText(network),
    since: network.overview.introduction?.year ?? null,
    values: byFilterKey((key) => {
      const values = groups[key].read(network);
      return values === null ? [UNSTATED] : [...new Set(values.map(({ id }) => id))];
    }),
  }));
}

/**
 * The groups and their values: of a closed set all, of an open one those that some network has, in the
 * vocabulary's order; then words it does not know; 記載なし last, where some sheet leaves the field blank.
 */
export function facetOptions(networks: readonly Network[]): Facet[] {
  return filterKeys.map((key) => {
    const { label, set, isClosed, read } = groups[key];
    const found = networks.map(read);
    const used = new Map(found.flatMap((values) => values ?? []).map((value) => [value.id, value]));
    const terms: readonly ValueTerm[] = valueSets[set];
    const known = terms.filter(({ id }) => isClosed || used.has(id));
    const unknown = [...used.values()].filter(({ id }) => !terms.some((term) => term.id === id));
    const options: FacetOption[] = [
      ...known.map(offered),
      ...unknown.map(({ id, label }) => ({ id, label })),
    ];
    const isBlankSomewhere = found.includes(null) && !options.some(({ id }) => id === UNSTATED);
    if (isBlankSomewhere) options.push({ id: UNSTATED, label: honesty['not-stated'].label });
    return { key, label, options };
  });
}

/** The group of coverage scopes, which is the same for all networks. */
export function scopeFacet(): Facet {
  const { label, set } = groups.scope;
  return { key: 'scope', label, options: valueSets[set].map(offered) };
}

/** A value of the vocabulary with all its names. */
function offered({ id, label, english, aliases, takesText }: ValueTerm): FacetOption {
  const obvious = [id, label].map(spellingKey);
  const others = [...new Set([english, ...aliases].map(spellingKey))];
  const spellings = others.filter((spelling) => !obvious.includes(spelling));
  return {
    id,
    label,
    ...(spellings.length > 0 ? { spellings } : {}),
    ...(takesText ? { takesText } : {}),
  };
}

function searchText(network: Network): string {
  const { overview, coverage, vendors } = network;
  const companies: readonly ValueTerm[] = valueSets.vendors;
  const names = [
    network.id,
    displayName(network),
    overview.nickname?.reading,
    overview.systemName,
    overview.operator?.value,
    ...(vendors?.values ?? []),
    ...(list('vendors', vendors) ?? []).flatMap(({ id, label }) => {
      const term = companies.find((company) => company.id === id);
      return [label, term?.english, ...(term?.aliases ?? [])];
    }),
    ...(overview.regionsServed?.values ?? []),
    ...coverage.prefectures.map((code) => prefectureByCode.get(code)?.name),
    ...(coverage.scope === 'secondary-medical-area' ? coverage.areas : []).map(
      (code) => areaByCode.get(code)?.name,
    ),
  ].flatMap((name) => (name ? [normaliseText(name)] : []));
  return [...new Set(names)].join('\n');
}
