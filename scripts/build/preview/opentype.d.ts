/** The little of opentype.js that is used here; the package ships no types. */
declare module 'opentype.js' {
  export type PathCommand =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' };
  export type Glyph = {
    advanceWidth: number;
    getPath(x: number, y: number, size: number): { commands: readonly PathCommand[] };
  };
  export type Font = {
    unitsPerEm: number;
    /** 0 where the font has no glyph for the character. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
  };
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}
