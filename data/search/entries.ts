/** The search index unpacked: what can be found, with the keys to find it by. */

import { areaPath, networkPath, prefecturePath } from '../address/paths';
import { writeQuery } from '../address/query';
import { type EntryKey, nameKeys, plainKey, readKeys } from './entry-keys';
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
  /** When a network that has ended ran, beside its name. */
  years?: string;
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

/** So many networks are unpacked in a few milliseconds. */
const STEP = 250;

/** Unpacks the index at once. */
export function decodeSearchIndex(index: EncodedSearchIndex): Entry[] {
  const steps = searchIndexInSteps(index);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Unpacks the index: none of the steps is long, and between them the page can answer the reader. */
export function* searchIndexInSteps(index: EncodedSearchIndex): Generator<undefined, Entry[]> {
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
  const networks: Entry[] = [];
  for (const [place, network] of index.networks.entries()) {
    if (place % STEP === 0) yield;
    networks.push(networkEntry(network, index.labels, homeOf));
  }
  yield;
  return [
    ...networks,
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
  [id, name, reading, systemName, operator, vendors, prefectures, years]: EncodedNetwork,
  labels: EncodedSearchIndex['labels'],
  homeOf: (code: string) => Home,
): Entry {
  const homes = prefectures.map(homeOf);
  const names = [name, reading, systemName, id, operator, ...vendors];
  const keys = networkKeys(names, evened(names), labels);
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

/** In no name, and left alone by what evens names out. */
const SEPARATOR = '\u0000';

/** Names evened out at once, since there are thousands of networks. */
function evened(names: readonly string[]): string[] {
  return searchKey(names.join(SEPARATOR)).split(SEPARATOR);
}

/** @param names name, reading, name of the system, id, operator, vendors; `''` where there is none @param texts of them */
function networkKeys(
  names: readonly string[],
  texts: readonly string[],
  labels: EncodedSearchIndex['labels'],
): EntryKey[] {
  return names.flatMap((shown, place) => {
    const text = texts[place] ?? '';
    if (text === '') return [];
    switch (place) {
      case 0:
      case 1:
        return nameKeys(shown, null, text);
      case 2:
        return nameKeys(shown, labels.systemName, text);
      case 3:
        return [{ ...plainKey(shown, null, text), shown: '' }];
      case 4:
        return [plainKey(shown, labels.operator, text)];
      default:
        return [plainKey(shown, labels.vendors, text)];
    }
  });
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
