/** Fewer than this cannot be compared. */
export const LEAST = 2;

/** More than this do not fit beside one another. */
export const MOST = 5;

/** The networks that an address asks to compare, and what of it cannot be followed. */
export type Choice = {
  /** Ids to compare, in the address's order. */
  chosen: readonly string[];
  /** Ids that no network has. */
  unknown: readonly string[];
  /** Ids given more than once; they are compared once. */
  repeated: readonly string[];
  /** Ids after the first five. */
  beyond: readonly string[];
};

/**
 * Reads the `compare` list of an address.
 *
 * @param ids as given, in order
 * @param isKnown whether there is such a network
 */
export function readChoice(ids: readonly string[], isKnown: (id: string) => boolean): Choice {
  const given = ids.map((id) => id.trim()).filter((id) => id !== '');
  const once = [...new Set(given)];
  const known = once.filter(isKnown);
  return {
    chosen: known.slice(0, MOST),
    unknown: once.filter((id) => !isKnown(id)),
    repeated: once.filter((id) => isKnown(id) && given.indexOf(id) !== given.lastIndexOf(id)),
    beyond: known.slice(MOST),
  };
}

/** What of a choice was not followed, in words; none where all of it was. */
export function choiceNotices(
  { unknown, repeated, beyond }: Choice,
  nameOf: (id: string) => string,
): string[] {
  const quoted = (ids: readonly string[], name = (id: string) => id) =>
    ids.map((id) => `「${name(id)}」`).join('');
  return [
    unknown.length > 0 && `${quoted(unknown)}というネットワークは収録していないため、外しました。`,
    repeated.length > 0 && `${quoted(repeated, nameOf)}は重なっていたため、一つにしました。`,
    beyond.length > 0 && `並べられるのは${MOST}件までです。${quoted(beyond, nameOf)}は外しました。`,
  ].filter((notice) => notice !== false);
}

/** The list with one of its items moved by a number of places; as it is where there is no such place. */
export function moved<T>(list: readonly T[], item: T, by: number): readonly T[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const rest = list.filter((other) => other !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
