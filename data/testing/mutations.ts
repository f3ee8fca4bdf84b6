/** Mutations of JSON. Each is one change at one place, with a name that failing tests print. */

import { ODD_VALUES, PROTOTYPE_NAMES, slipsOf } from './payloads';

/** Keys and indices from the root to a place. */
export type JsonPath = readonly (string | number)[];

/** One change: its path, its name, and a function that applies it to the parent's value. */
export type Mutation = {
  path: JsonPath;
  name: string;
  change: (parent: object, key: string | number) => void;
};

/** A text after a mutation. */
export type Mutated = { path: JsonPath; name: string; text: string };

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** Every place in some JSON, the root first. */
function placesOf(value: unknown, path: JsonPath = []): JsonPath[] {
  if (!isContainer(value)) return [path];
  const keys: (string | number)[] = Array.isArray(value)
    ? value.map((_, index) => index)
    : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesOf(Reflect.get(value, key), [...path, key]))];
}

/** The value at a path; undefined where there is none. */
function valueAt(data: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (isContainer(at) && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    data,
  );
}

/** `['vendors', 'values', 0]` → `vendors.values[0]`, as in messages. */
export function placeName(path: JsonPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** Sets an own property, even for a name of the prototype. */
function put(target: object, key: string | number, value: unknown): void {
  const property = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(target, key, property);
}

function remove(parent: object, key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

/** Applies mutations one after the other and returns the text. Mutations whose place is gone are skipped. */
export function textAfter(text: string, mutations: readonly Mutation[]): string {
  const root = { all: JSON.parse(text) as unknown };
  for (const { path, change } of mutations) {
    const full = ['all', ...path];
    const parent = valueAt(root, full.slice(0, -1));
    if (isContainer(parent)) change(parent, full.at(-1) ?? 'all');
  }
  return JSON.stringify(root.all) ?? '';
}

const named = (value: unknown) => (JSON.stringify(value) ?? 'undefined').slice(0, 60);

function additions(path: JsonPath, value: unknown): Mutation[] {
  if (!isContainer(value) || Array.isArray(value)) return [];
  return ['', 'colour', 'value ', ...PROTOTYPE_NAMES].map((key) => ({
    path: [...path, key],
    name: 'add it',
    change: (parent, at) => put(parent, at, { a: 1 }),
  }));
}

/**
 * Mutations at all places of a JSON text: removal, additions, typing errors and some odd values. They are the same in
 * every run; odd values rotate so that all of them occur.
 *
 * @param share number of odd values at each place
 */
export function mutationsOf(text: string, share: number): Mutation[] {
  const data: unknown = JSON.parse(text);
  // The start depends on the text, so that the same place gets different values in different texts.
  let turn = text.length;
  return placesOf(data).flatMap((path) => {
    const value = valueAt(data, path);
    const odd = Array.from({ length: share }, () => ODD_VALUES[turn++ % ODD_VALUES.length]);
    return [
      ...(path.length > 0 ? [{ path, name: 'remove it', change: remove }] : []),
      ...additions(path, value),
      ...[...slipsOf(value), ...odd].map((other) => ({
        path,
        name: `put ${named(other)} there`,
        // A copy, because the next mutation may change it.
        change: (parent: object, key: string | number) =>
          put(parent, key, other === undefined ? undefined : structuredClone(other)),
      })),
    ];
  });
}

/** Number of places at which a text is cut off, and of those at which a stray character stands. */
const BROKEN_PLACES = 40;

/** Broken versions of a JSON text: cut off, doubled, with stray characters. */
export function brokenTexts(text: string): Mutated[] {
  const cuts = Array.from({ length: BROKEN_PLACES }, (_, index) =>
    Math.floor((text.length * index) / BROKEN_PLACES),
  );
  const strays = [',', '}', ']', '"', '\\', '\u0000', '\ufeff', 'NaN', '//', "'"];
  const depth = 20_000;
  return [
    ...cuts.map((at) => ({ name: `cut it at ${at}`, text: text.slice(0, at) })),
    ...cuts.map((at, index) => {
      const stray = strays[index % strays.length] ?? '';
      const name = `put ${named(stray)} at ${at}`;
      return { name, text: text.slice(0, at) + stray + text.slice(at) };
    }),
    { name: 'double it', text: text + text },
    { name: 'put a byte order mark before it', text: `\ufeff${text}` },
    { name: 'make it an error page', text: '<!doctype html><title>502 Bad Gateway</title>' },
    { name: 'make it a pointer to a file', text: 'version https://git-lfs.github.com/spec/v1\n' },
    { name: 'leave a conflict in it', text: `<<<<<<< HEAD\n${text}\n=======\n${text}` },
    { name: 'open it without end', text: '['.repeat(depth) },
    { name: 'nest it without end', text: '['.repeat(depth) + ']'.repeat(depth) },
    { name: 'make it an endless string', text: `"${'a'.repeat(3_000_000)}` },
  ].map((mutated) => ({ ...mutated, path: [] }));
}
