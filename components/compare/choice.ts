/** Fewer networks cannot be compared. */
export const MIN_COMPARED = 2;

/** More networks do not fit beside one another. */
export const MAX_COMPARED = 5;

/** The networks that an address asks to compare, and the ids that are left out. */
type Choice = {
  /** Ids to compare, in the address's order. */
  chosen: readonly string[];
  /** Ids of no network. */
  unknown: readonly string[];
  /** Ids given more than once; they are compared once. */
  repeated: readonly string[];
  /** Ids after the first {@link MAX_COMPARED}. */
  beyond: readonly string[];
};

/**
 * Reads the `compare` list of an address.
 *
 * @param ids as given, in order
 * @param isKnown whether a network has the id
 */
export function readChoice(ids: readonly string[], isKnown: (id: string) => boolean): Choice {
  const once = [...new Set(ids)];
  const known = once.filter(isKnown);
  return {
    chosen: known.slice(0, MAX_COMPARED),
    unknown: once.filter((id) => !isKnown(id)),
    repeated: once.filter((id) => isKnown(id) && ids.indexOf(id) !== ids.lastIndexOf(id)),
    beyond: known.slice(MAX_COMPARED),
  };
}

/** Says in words which ids were left out; no notice where none was. */
export function choiceNotices(
  { unknown, repeated, beyond }: Choice,
  nameOf: (id: string) => string,
): string[] {
  const quoted = (ids: readonly string[], name = (id: string) => id) =>
    ids.map((id) => `「${name(id)}」`).join('');
  return [
    unknown.length > 0 && `${quoted(unknown)}というネットワークは収録していないため、外しました。`,
    repeated.length > 0 && `${quoted(repeated, nameOf)}は重なっていたため、一つにしました。`,
    beyond.length > 0 &&
      `並べられるのは${MAX_COMPARED}件までです。${quoted(beyond, nameOf)}は外しました。`,
  ].filter((notice) => notice !== false);
}

/** The list with an item moved by a number of places; the same list where there is no such place. */
export function moved<T>(list: readonly T[], item: T, by: number): readonly T[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const rest = list.filter((other) => other !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
