import { normalise, widthOf } from '../normalise/normalise';
import type { Line } from '../text/lines';
import { isFurniture } from './furniture';

/** A line, or a table cell in a line. */
export type Cell = {
  /** The line in the file, from 1. */
  line: number;
  /** Normalised, trimmed, without bullets; not empty. */
  text: string;
  /** Half-width columns that the printed cell takes. */
  width: number;
  /** Whether an empty line is before it. */
  afterBlank: boolean;
  /** Whether it has a bullet, so that it begins a new value. */
  bullet: boolean;
  /** Whether it is page furniture, and whether it directly follows some. */
  furniture: boolean;
  afterFurniture: boolean;
};

/**
 * Bullets, and Markdown's signs of quotes and headings. A minus is a bullet only before a space: -5 is a number. A
 * question mark is one because Shift_JIS has no ▶ and files saved in it have ? instead.
 */
const BULLETS = /^(?:(?:[-*+>?](?=\s|$|・)|#{1,6}(?=\s)|[・•‣▪■□◆◇●▶►▷◀◁➤✓])\s*)+/u;
const EMPHASIS = /\*\*|__/g;
/** Lines that only draw a table: |----|---|. */
const RULE = /^[-+=_:|\s]*[-=_]{3}[-+=_:|\s]*$/;

/**
 * The cells of a sheet in order, separated at tabs and pipes.
 *
 * @param maxCells limit of cells that are not page furniture
 * @returns null if there are more
 */
export function cellsOf(lines: readonly Line[], maxCells: number): Cell[] | null {
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
    if (count > maxCells) return null;
  }
  return cells;
}
