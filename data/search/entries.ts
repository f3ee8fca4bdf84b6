/** The search index unpacked: what can be found, with the keys to find it by. */

import { type EntryKey, nameKeys, plainKey, readKeys, romajiOfName } from './entry-keys';
import type { EncodedMunicipality, EncodedNetwork, EncodedSearchIndex } from './index-format';
import { searchKey } from './key';

/** What can be found, in the order in which it stands at equal rank. */
export const entryKinds = ['network', 'prefecture', 'area', 'municipality'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A network, a prefecture, an area, or a municipality in one area. */
export type Entry = {
  /** Unique; fit for an HTML id. */
  id: string;
  kind: EntryKind;
  name: string;
  /** What it lies in, the nearest first: 置賜, 山形県. */
  parents: readonly string[];
  /** Address of its page, without base path. */
  path: string;
  /** Its name first. */
  keys: readonly EntryKey[];
  /** All keys' texts, to reject most entries at once. */
  texts: string;
  /** Codes, digits only: a query of digits matches their beginnings. */
  codes: readonly string[];
  /** Keys of what it lies in: further words of a query may match them. */
  context: string;
};

/** A region that others lie in. */
type Home = { name: string; parents: readonly string[]; context: string };

const NOWHERE: Home = { name: '', parents: [], context: '' };

/** Unpacks the index: once, when it is loaded. */
export function decodeSearchIndex(index: EncodedSearchIndex): Entry[] {
  const homes = new Map<string, Home>();
  const homeOf = (code: string) => homes.get(code) ?? NOWHERE;

  const prefectures = index.prefectures.map(([code, slug, name, kana]) => {
    const found = region('prefecture', code, name, NOWHERE, `/prefectures/${slug}/`, {
      keys: readKeys(name, kana),
      codes: [code, withCheckDigit(`${code}000`)],
    });
    homes.set(code, homeIn(found));
    return found;
  });
  const areas = index.areas.map(([code, name]) => {
    const found = region('area', code, name, homeOf(code.slice(0, 2)), `/areas/${code}/`, {
      keys: [plainKey(name)],
      codes: code.startsWith('0') ? [code, code.slice(1)] : [code],
    });
    homes.set(code, homeIn(found));
    return found;
  });
  const municipality = ([code, name, kana]: EncodedMunicipality, area: string | null) => {
    const prefecture = index.prefectures.find(([other]) => code.startsWith(other));
    const path = area ? `/areas/${area}/` : `/prefectures/${prefecture?.[1]}/`;
    const home = homeOf(area ?? code.slice(0, 2));
    const city = index.cities.find((other) => isWard([code, name, kana], other));
    const id = area ? `${code}-${area}` : code;
    return region('municipality', id, name, home, `${path}?municipality=${code}`, {
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
  [id, name, reading, systemName, operator, vendors, prefectures]: EncodedNetwork,
  labels: EncodedSearchIndex['labels'],
  homeOf: (code: string) => Home,
): Entry {
  let keys: EntryKey[] | null = null;
  const homes = prefectures.map(homeOf);
  return {
    id: `network-${id}`,
    kind: 'network',
    name,
    parents: [homes.map((home) => home.name).join('・')],
    path: `/networks/${id}/`,
    // most networks are never found: their keys are not made before they are
    get keys() {
      keys ??= [
        ...nameKeys(name),
        ...(reading ? nameKeys(reading) : []),
        ...(systemName ? nameKeys(systemName, labels.systemName) : []),
        { ...plainKey(id), shown: '' },
        ...(operator ? [plainKey(operator, labels.operator)] : []),
        ...vendors.map((vendor) => plainKey(vendor, labels.vendors)),
      ];
      return keys;
    },
    texts: textsOfNames([name, reading, systemName, id, operator, ...vendors]),
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

/** In no name, and left alone by what evens names out. */
const SEPARATOR = '\u0000';

/** The texts that a network's keys have: evened out at once, since there are thousands of networks. */
function textsOfNames(names: readonly string[]): string {
  const texts = searchKey(names.join(SEPARATOR)).split(SEPARATOR);
  const [name = '', reading = '', systemName = ''] = texts;
  const romaji = [name, reading, systemName].flatMap((text) => romajiOfName(text) ?? []);
  return [...texts, ...romaji].filter((text) => text !== '').join('\n');
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
