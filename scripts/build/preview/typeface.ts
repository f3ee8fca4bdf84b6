import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';

const FAMILY = 'node_modules/@expo-google-fonts/biz-udpgothic';
const FILES = {
  regular: '400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '700Bold/BIZUDPGothic_700Bold.ttf',
} as const;

/** The weights that the installed font has. */
export type Weight = keyof typeof FILES;

/** The typesetters' sign for a missing glyph. */
const MISSING = '〓';
/** These select a form of the character before them; the font has one form only. */
const VARIATION_SELECTORS = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;

/**
 * A font that sets text as outlines, so that pictures are the same on every machine.
 */
export class Typeface {
  private readonly outlines = new Map<string, { path: string; advance: number }>();

  constructor(private readonly font: Font) {}

  /** Whether the font has a glyph for every character of the text. */
  canSet(text: string): boolean {
    return charactersOf(text).every((character) => this.font.charToGlyphIndex(character) !== 0);
  }

  /** Width of a line in pixels. */
  width(text: string, size: number): number {
    return charactersOf(text).reduce((sum, each) => sum + this.outline(each).advance, 0) * size;
  }

  /**
   * A line of text as SVG.
   *
   * @param x left end in pixels
   * @param y baseline in pixels
   */
  line(text: string, { x, y, size, fill }: TextPlace): string {
    let at = x;
    const glyphs = charactersOf(text).map((character) => {
      const { path, advance } = this.outline(character);
      const start = at;
      at += advance * size;
      const scale = size / UNITS;
      return (
        path && `<path transform="translate(${px(start)} ${px(y)}) scale(${scale})" d="${path}"/>`
      );
    });
    return `<g fill="${fill}">${glyphs.join('')}</g>`;
  }

  private outline(character: string) {
    const known = this.outlines.get(character);
    if (known) return known;
    const drawn = this.font.charToGlyphIndex(character) === 0 ? MISSING : character;
    const glyph = this.font.charToGlyph(drawn);
    const outline = {
      path: pathData(glyph.getPath(0, 0, UNITS).commands),
      advance: glyph.advanceWidth / this.font.unitsPerEm,
    };
    this.outlines.set(character, outline);
    return outline;
  }
}

/** Where and how a line stands: left end of its baseline and size in pixels, fill as in SVG. */
export type TextPlace = { x: number; y: number; size: number; fill: string };

/** The weights of the typeface in which pictures are set. */
export type Typefaces = Readonly<Record<Weight, Typeface>>;

/**
 * Loads the installed font.
 *
 * @param root the project's folder
 */
export function loadTypefaces(root: string): Typefaces {
  const load = (file: string) => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(root, FAMILY, file));
    return new Typeface(
      opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer),
    );
  };
  return { regular: load(FILES.regular), bold: load(FILES.bold) };
}

/** Size at which outlines are stored: large enough for whole numbers. */
const UNITS = 1000;

/** The package's own toPathData() omits the space before a 0. */
function pathData(commands: readonly PathCommand[]): string {
  return commands.map(commandData).join('');
}

function commandData(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y);
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

const numbers = (...values: number[]) => values.map(Math.round).join(' ');

function charactersOf(text: string): string[] {
  return [...text.normalize('NFC').replace(VARIATION_SELECTORS, '')];
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
