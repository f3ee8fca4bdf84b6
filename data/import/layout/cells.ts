import { normalise, widthOf } from '../normalise/normalise';
import type { Line } from '../text/lines';
import { isFurniture } from './furniture';

/** A piece of a line that stands by itself: the whole line, or a cell of a table in it. */
export type Cell = {
  /** The line in the file, from 1. */
  line: number;
  /** Normalised and trimmed, without bullets; never empty. */
  text: string;
  /** Columns that the cell takes as it is printed. */
  width: number;
  /** Whether it comes after an empty line. */
  afterBlank: boolean;
  /** Whether a bullet stands before it, so that it begins something new. */
  bullet: boolean;
  /** Whether it is page furniture, and whether it comes right after some. */
  furniture: boolean;
  afterFurniture: boolean;
};

/**
 * Bullets, quotation marks and headings of Markdown. A minus is one only before a space: -5 is a number.
 * Shift_JIS has no ▶, and files saved in it a question mark instead.
 */
const BULLETS = /^(?:(?:[-*+>?](?=\s|$|・)|#{1,6}(?=\s)|[・•‣▪■□◆◇●▶►▷◀◁➤✓])\s*)+/u;
const EMPHASIS = /\*\*|__/g;
/** Lines that only draw a table: |----|---|. */
const RULE = /^[-+=_:|\s]*[-=_]{3}[-+=_:|\s]*$/;

/**
 * The cells of a sheet in its order, parted at tabs and pipes.
 *
 * @param most how many cells that are no furniture there may be
 * @returns null if there are more
 */
export function cellsOf(lines: readonly Line[], most: number): Cell[] | null {
  const cells: Cell[] = [];
  let count = 0;
  let afterBlank = true;
  let afterFurniture = false;
  for (const { number, text } of lines) {
    const line = normalise(text.trim());
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (RULE.test(line)) continue;
    const raw = text.trim().split(/[\t|｜│┃]/);
    line.split(/[\t|│┃]/).forEach((part, index) => {
      const trimmed = part.trim();
      const bare = trimmed.replace(EMPHASIS, '').replace(BULLETS, '').trim();
      if (bare === '') return;
      const furniture = isFurniture(bare);
      if (!furniture) count += 1;
      cells.push({
        line: number,
        text: bare,
        width: widthOf((raw[index] ?? part).trim()) - (trimmed.length - bare.length),
        afterBlank,
        bullet: bare !== trimmed && !/^[#>*]/.test(trimmed),
        furniture,
        afterFurniture,
      });
      afterBlank = false;
      afterFurniture = furniture;
    });
    if (count > most) return null;
  }
  return cells;
}
