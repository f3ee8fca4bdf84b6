/** The decoded search index: entries with the keys to find them by. */

import { areaPath, networkPath, prefecturePath } from '../address/paths';
import { writeQuery } from '../address/query';
import { type EntryKey, nameKeys, plainKey, readKeys } from './entry-keys';
import type { EncodedMunicipality, EncodedNetwork, EncodedSearchIndex } from './index-format';

/** Kinds of entries, in the order of their groups at equal rank. */
export const entryKinds = ['network', 'prefecture', 'area', 'municipality'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A network, a prefecture, an area, or a municipality in one area. */
export type Entry = {
  /** Unique; fit for an HTML id. */
  id: string;
  kind: EntryKind;
  name: string;
  /** When a network that has ended ran, beside its name. */
  years?: string;
  /** Names of the regions it lies in, the nearest first: 置賜, 山形県. */
  parents: readonly string[];
  /** Address of its page, without base path. */
  path: string;
  /** The key of its name first. */
  keys: readonly EntryKey[];
  /** The texts of all keys: one look at it rejects most entries. */
  texts: string;
  /** Codes, digits only: a query of digits matches their beginnings. */
  codes: readonly string[];
  /** Texts of the regions it lies in: further words of a query may match them. */
  context: string;
};

/** A region that others lie in. */
type Home = { name: string; parents: readonly string[]; context: string };

const NOWHERE: Home = { name: '', parents: [], context: '' };

/**
 * Decodes the index into entries with their keys. On a laptop this takes about 40 ms for all regions, and 15 ms
 * for each 1,000 networks.
 */
export function decodeSearchIndex(index: EncodedSearchIndex): Entry[] {
  const homes = new Map<string, Home>();
  const homeOf = (code: string) => homes.get(code) ?? NOWHERE;

  const prefectures = index.prefectures.map(([code, slug, name, kana]) => {
    const found = region('prefecture', code, name, NOWHERE, prefecturePath(slug), {
      keys: readKeys(name, kana),
      codes: [code, withCheckDigit(`${code}000`)],
    });
    homes.set(code, homeIn(found));
    return found;
  });
  const areas = index.areas.map(([code, name]) => {
    const found = region('area', code, name, homeOf(code.slice(0, 2)), areaPath(code), {
      keys: [plainKey(name)],
      codes: code.startsWith('0') ? [code, code.slice(1)] : [code],
    });
    homes.set(code, homeIn(found));
    return found;
  });
  const municipality = ([code, name, kana]: EncodedMunicipality, area: string | null) => {
    const prefecture = index.prefectures.find(([other]) => code.startsWith(other));
    const path = area ? areaPath(area) : prefecturePath(prefecture?.[1] ?? '');
    const home = homeOf(area ?? code.slice(0, 2));
    const city = index.cities.find((other) => isWard([code, name, kana], other));
    const id = area ? `${code}-${area}` : code;
    return region('municipality', id, name, home, path + writeQuery({ municipality: code }), {
      keys: readKeys(name, kana, city && { name: city[1], kana: city[2] }),
      codes: [withCheckDigit(code)],
    });
  };
  return [
    ...index.networks.map((network) => networkEntry(network, index.labels, homeOf)),
    ...prefectures,
    ...areas,
    ...index.cities.flatMap(([code, name, kana, cityAreas]) =>
      cityAreas.map((area) => municipality([code, name, kana], area)),
    ),
    ...index.areas.flatMap(([area, , members]) => members.map((one) => municipality(one, area))),
    ...index.villages.map((village) => municipality(village, null)),
  ];
}

function region(
  kind: EntryKind,
  code: string,
  name: string,
  home: Home,
  path: string,
  { keys, codes }: Pick<Entry, 'keys' | 'codes'>,
): Entry {
  const { parents, context } = home;
  return {
    id: `${kind}-${code}`,
    kind,
    name,
    parents,
    path,
    keys,
    texts: textsOf(keys),
    codes,
    context,
  };
}

function networkEntry(
  network: EncodedNetwork,
  labels: EncodedSearchIndex['labels'],
  homeOf: (code: string) => Home,
): Entry {
  const [id, name, , , , , prefectures, years] = network;
  const homes = prefectures.map(homeOf);
  const keys = networkKeys(network, labels);
  return {
    id: `network-${id}`,
    kind: 'network',
    name,
    ...(years ? { years } : {}),
    parents: [homes.map((home) => home.name).join('・')],
    path: networkPath(id),
    keys,
    texts: textsOf(keys),
    codes: [],
    context: homes.map((home) => home.context).join('\n'),
  };
}

function homeIn({ name, parents, texts, context }: Entry): Home {
  return { name, parents: [name, ...parents], context: `${texts}\n${context}` };
}

function textsOf(keys: readonly EntryKey[]): string {
  return keys.map(({ text }) => text).join('\n');
}

function networkKeys(
  [id, name, reading, systemName, operator, vendors]: EncodedNetwork,
  labels: EncodedSearchIndex['labels'],
): EntryKey[] {
  const keys = [
    ...nameKeys(name, null),
    ...nameKeys(reading, null),
    ...nameKeys(systemName, labels.systemName),
    { ...plainKey(id), shown: '' },
    plainKey(operator, labels.operator),
    ...vendors.map((vendor) => plainKey(vendor, labels.vendors)),
  ];
  return keys.filter(({ text }) => text !== '');
}

function isWard(
  [code, name]: EncodedMunicipality,
  [cityCode, cityName]: readonly [string, string, ...unknown[]],
): boolean {
  return (
    code !== cityCode && code.slice(0, 2) === cityCode.slice(0, 2) && name.startsWith(cityName)
  );
}

/** A code of five digits with the check digit that JIS X 0402 gives it. */
function withCheckDigit(code: string): string {
  const sum = [...code].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return code + ((11 - (sum % 11)) % 10);
}
