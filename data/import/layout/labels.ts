import type { Cell } from './cells';
import { form } from './form';

/** A place in the sheet that may be a label or heading. */
export type Candidate = {
  /** Index of the row in the form. */
  slot: number;
  /** Indices of the first and last cell that the label takes. */
  first: number;
  last: number;
  /** Where the value begins after the label: the cell and the offset in its text. */
  value: { cell: number; offset: number };
  /** The cell with the rest of the label, below the value beside the label's beginning. */
  rest: number | null;
  /** How likely it is a label; only compared with other weights. */
  weight: number;
};

const WEIGHTS = { label: 10, broken: 9, around: 7, joined: 3, heading: 2 };
/** Added below an empty line, where a row is more likely to begin than inside a wrapped value. */
const BELOW_BLANK = 1;
/** A label is wrapped over at most this many cells, and its rest is at most this many cells below. */
const MAX_PIECES = 8;
const MAX_REST_DISTANCE = 6;
/** Characters after a label that show that it is the beginning of a longer text. */
const GOES_ON = /^[、。,.・ー)のをはがにとでもやへ]/;
const MIN_JOINED_LENGTH = 4;

/** How far a label and a text agree; `space` and `spaceLabel` are the same at the text's last space. */
type Match = { complete: boolean; label: number; text: number; space: number; spaceLabel: number };

/** Compares a label's characters from `from` on with the beginning of a text, ignoring spaces. */
function match(label: string, from: number, text: string): Match {
  let at = from;
  let position = 0;
  let space = -1;
  let spaceLabel = from;
  for (; position < text.length && at < label.length; position += 1) {
    if (text[position] === ' ') {
      space = position;
      spaceLabel = at;
    } else if (text[position] === label[at]) at += 1;
    else break;
  }
  return { complete: at === label.length, label: at, text: position, space, spaceLabel };
}

const isSeparated = (rest: string) => rest === '' || /^[\s:]/.test(rest);

/** The offset of the value in a text: after the label and an optional colon. */
function valueOffset(text: string, labelEnd: number): number {
  const separator = /^\s*:?\s*/.exec(text.slice(labelEnd, labelEnd + 8))?.[0] ?? '';
  return labelEnd + separator.length;
}

function candidateAt(cells: readonly Cell[], first: number, slot: number): Candidate | null {
  const { kind, label } = form[slot] ?? { kind: 'field', label: '' };
  let done = 0;
  for (let last = first; last < cells.length && last < first + MAX_PIECES; last += 1) {
    const text = cells[last]?.text ?? '';
    const found = match(label, done, text);
    if (found.complete) {
      const rest = text.slice(found.text);
      const separated = isSeparated(rest);
      const value = { cell: last, offset: valueOffset(text, found.text) };
      if (kind === 'heading') {
        return rest.trim() === ''
          ? { slot, first, last, value, rest: null, weight: WEIGHTS.heading }
          : null;
      }
      if (!separated && (label.length < MIN_JOINED_LENGTH || GOES_ON.test(rest))) return null;
      const whole = first === last ? WEIGHTS.label : WEIGHTS.broken;
      const weight = separated ? whole : WEIGHTS.joined;
      return { slot, first, last, value, rest: null, weight };
    }
    if (found.text < text.length) {
      return kind === 'field' ? aroundValue(cells, first, last, slot, found) : null;
    }
    done = found.label;
  }
  return null;
}

/** A label whose rest is below its value: `…構築費の 国の負担` / `負担`. */
function aroundValue(
  cells: readonly Cell[],
  first: number,
  at: number,
  slot: number,
  found: Match,
): Candidate | null {
  const label = form[slot]?.label ?? '';
  if (found.space < 0 || found.spaceLabel < label.length / 2) return null;
  const wanted = label.slice(found.spaceLabel);
  for (let below = at + 1; below < cells.length && below <= at + MAX_REST_DISTANCE; below += 1) {
    if (cells[below]?.text.replaceAll(' ', '') !== wanted) continue;
    const value = { cell: at, offset: found.space + 1 };
    return { slot, first, last: below, value, rest: below, weight: WEIGHTS.around };
  }
  return null;
}

const slotsByFirst = new Map<string, number[]>();
form.forEach(({ label }, slot) => {
  const character = label.charAt(0);
  slotsByFirst.set(character, [...(slotsByFirst.get(character) ?? []), slot]);
});

function candidatesAt(cells: readonly Cell[], first: number): Candidate[] {
  const slots = slotsByFirst.get(cells[first]?.text.charAt(0) ?? '') ?? [];
  const found = slots
    .map((slot) => candidateAt(cells, first, slot))
    .filter((candidate) => candidate !== null);
  // In 登録患者数状況 the label 登録患者数 is not joined to a value.
  const sure = found.some(({ weight }) => weight > WEIGHTS.joined);
  return found.filter(
    ({ weight }) => !sure || weight > WEIGHTS.joined || weight === WEIGHTS.heading,
  );
}

type Chain = { weight: number; candidate: Candidate; before: Chain | null };

/**
 * Finds the labels and headings of a sheet: of all candidates the chain in the form's order with the largest total
 * weight. So a word of the form inside a value or in the table of contents is not taken for a label if the real label
 * exists. Of equal chains the first is used.
 */
export function findLabels(cells: readonly Cell[]): Candidate[] {
  const best: (Chain | null)[] = form.map(() => null);
  let open: Chain[] = [];
  for (let first = 0; first < cells.length; first += 1) {
    const still: Chain[] = [];
    for (const chain of open) {
      const { slot, last } = chain.candidate;
      if (last >= first) still.push(chain);
      else if (chain.weight > (best[slot]?.weight ?? 0)) best[slot] = chain;
    }
    open = still;
    for (const candidate of candidatesAt(cells, first)) {
      const before = chainOfLargestWeight(best.slice(0, candidate.slot));
      const cell = cells[first];
      const bonus = cell?.afterBlank || cell?.afterFurniture ? BELOW_BLANK : 0;
      const weight = (before?.weight ?? 0) + candidate.weight + bonus;
      open.push({ weight, candidate, before });
    }
  }
  for (const chain of open) {
    const { slot } = chain.candidate;
    if (chain.weight > (best[slot]?.weight ?? 0)) best[slot] = chain;
  }
  const found: Candidate[] = [];
  for (let chain = chainOfLargestWeight(best); chain; chain = chain.before)
    found.unshift(chain.candidate);
  return found;
}

function chainOfLargestWeight(chains: readonly (Chain | null)[]): Chain | null {
  return chains.reduce(
    (top, chain) => ((chain?.weight ?? 0) > (top?.weight ?? 0) ? chain : top),
    null,
  );
}
