import type { Typeface } from './typeface';

/** Lines of one size that fit a column. */
export type Setting = { lines: string[]; size: number };

/** A size and the most lines it may take; fitText uses the first form that fits. */
export type Form = { size: number; lines: number };

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
/** Never at the start of a line (行頭禁則). */
const NOT_FIRST = /^[・、。）」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)\]]/;
/** Never at the end of a line (行末禁則). */
const NOT_LAST = /[（「『【〈《([]$/;

/** The pieces of a text between which a line may end. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(last) || segment === ' ')) {
      found[found.length - 1] = last + segment;
    } else found.push(segment);
  }
  return found;
}

/** Breaks a text into as few lines as fit the width, as even as they can be; null where a piece is too wide. */
function broken(text: string, face: Typeface, size: number, width: number): string[] | null {
  const fill = (limit: number): string[] | null => {
    const lines = [''];
    for (const piece of pieces(text)) {
      const longer = `${lines.at(-1) ?? ''}${piece}`;
      if (face.width(longer.trimEnd(), size) <= limit) lines[lines.length - 1] = longer;
      else if (face.width(piece.trimEnd(), size) <= limit) lines.push(piece);
      else return null;
    }
    return lines.map((line) => line.trim()).filter(Boolean);
  };
  const least = fill(width);
  if (least === null || least.length < 2) return least;
  // the narrowest width that needs no more lines: then no line is nearly empty
  let even = least;
  for (let limit = width; limit > width / 3; limit -= size / 4) {
    const lines = fill(limit);
    if (lines === null || lines.length > least.length) break;
    even = lines;
  }
  return even;
}

/** As much of a text as fits, character by character, with … where it is cut. */
function cut(text: string, face: Typeface, { size, lines }: Form, width: number): string[] {
  const set = [''];
  for (const character of text) {
    const line = `${set.at(-1) ?? ''}${character}`;
    if (face.width(line, size) <= width) set[set.length - 1] = line;
    else set.push(character);
  }
  if (set.length <= lines) return set;
  let last = set[lines - 1] ?? '';
  while (last !== '' && face.width(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...set.slice(0, lines - 1), `${last}…`];
}

/**
 * Sets a text in a column.
 *
 * @param forms from the best to the last resort, in which the text is cut if it must be
 * @param width of the column in pixels
 */
export function fitText(
  text: string,
  face: Typeface,
  forms: readonly Form[],
  width: number,
): Setting {
  for (const { size, lines } of forms) {
    const set = broken(text, face, size, width);
    if (set !== null && set.length <= lines) return { lines: set, size };
  }
  const last = forms.at(-1);
  if (last === undefined) throw new Error('fitText() needs a form to set the text in');
  return { lines: cut(text, face, last, width), size: last.size };
}
