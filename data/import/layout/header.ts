import type { Cell } from './cells';
import { headings } from './form';

/** The block above the form: the network's name, its nickname and its website. */
export type Header = {
  /** The cells that belong to the block; the system's name may stand in several pages' heads. */
  cells: ReadonlySet<number>;
  nickname: { text: string; line: number } | null;
  website: { text: string; line: number } | null;
};

const ADDRESS = /^<?((?:https?:\/\/|www\.)[^\s<>]+)>?$/i;
/** The name may be wrapped over this many lines. */
const MAX_PIECES = 4;

const compact = (text: string) => text.replaceAll(' ', '');

/** The index after the cells from `first` on that together form the name; null if they do not. */
function endOfName(cells: readonly Cell[], first: number, name: string): number | null {
  let rest = name;
  for (let index = first; index < cells.length && index < first + MAX_PIECES; index += 1) {
    const text = compact(cells[index]?.text ?? '');
    if (!rest.startsWith(text)) return null;
    rest = rest.slice(text.length);
    if (rest === '') return index + 1;
  }
  return null;
}

/**
 * Finds the block by the system's name, which it repeats after page furniture or before the form.
 *
 * @param cells without page furniture
 * @param systemName as the form states it
 * @param isLabel whether a cell holds a label of the form
 * @param formStart index of the first cell of the form
 */
export function findHeader(
  cells: readonly Cell[],
  systemName: string,
  isLabel: (index: number) => boolean,
  formStart: number,
): Header {
  const name = compact(systemName);
  const members = new Set<number>();
  let nickname: Header['nickname'] = null;
  let website: Header['website'] = null;

  const address = (index: number) => ADDRESS.exec(cells[index]?.text ?? '')?.[1];
  const isOutside = (index: number) => {
    const cell = cells[index];
    return !cell || isLabel(index) || headings.has(compact(cell.text));
  };
  const readNickname = (index: number): boolean => {
    const cell = cells[index];
    if (!cell || isOutside(index) || address(index) !== undefined) return false;
    // Directly below the name; or below an empty line, where the address or the form comes next.
    const nothingNext = index < formStart && isOutside(index + 1);
    const isApart = cell.afterBlank || cell.afterFurniture;
    if (isApart && !nothingNext && address(index + 1) === undefined) return false;
    nickname ??= { text: cell.text, line: cell.line };
    return true;
  };

  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (!cell || isLabel(index)) continue;
    const stands = index < formStart || cell.afterFurniture;
    const end = stands && name !== '' ? endOfName(cells, index, name) : null;
    if (end !== null) {
      const behind = readNickname(end) ? end + 1 : end;
      for (; index < behind; index += 1) members.add(index);
      index -= 1;
    } else if (address(index) !== undefined && (website === null || members.has(index - 1))) {
      website ??= { text: address(index) ?? '', line: cell.line };
      members.add(index);
    }
  }
  return { cells: members, nickname, website };
}
