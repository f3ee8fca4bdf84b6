/** A number in a text, with the words before and after it. */
export type NumberInWords = { value: number; before: string; after: string };

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8 };
const NUMBER = /([-△▲]?)\s?(\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(\.\d+)?\s*([千万億](?!円?\s*\)))?/;

/**
 * The first number in a text, which may have commas, 万 or 億. 千円 is a unit and not part of the number.
 *
 * @returns null if there is none
 */
export function numberIn(text: string): NumberInWords | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [whole, sign = '', digits = '', fraction = '', scale] = found;
  const isUnit = scale === '千' && text.slice(found.index + whole.length).startsWith('円');
  const factor = scale && !isUnit ? (SCALES[scale] ?? 1) : 1;
  const size = Number(digits.replaceAll(',', '') + fraction) * factor;
  const after = text.slice(found.index + whole.length);
  return {
    // Rounded, since 1.2 × 10000 is not exactly 12000.
    value: (sign ? -1 : 1) * (fraction ? Number(size.toPrecision(12)) : size),
    before: text.slice(0, found.index).trim(),
    after: (isUnit ? `千${after}` : after).trim(),
  };
}

const ERAS: Readonly<Record<string, number>> = {
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  S: 1925,
  H: 1988,
  R: 2018,
};

/**
 * The first year in a text, converted to the Common Era where the sheet uses eras (平成26年). The year is not checked:
 * 20155 is returned too.
 */
export function yearIn(text: string): NumberInWords | null {
  const found = /(昭和|平成|令和|[SHR](?=\d))?\s*(-?\d+|元)\s*(?:年(?!度))?/.exec(text);
  if (!found) return null;
  const [whole, era, digits = ''] = found;
  const number = digits === '元' ? 1 : Number(digits);
  if (digits === '元' && !era) return null;
  return {
    value: era ? (ERAS[era] ?? 0) + number : number,
    before: text.slice(0, found.index).trim(),
    after: text.slice(found.index + whole.length).trim(),
  };
}

/** Joins the words around a number to a remark; null if there are none. */
export function remarkOf(...words: readonly string[]): string | null {
  return (
    words
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .join(' ') || null
  );
}
