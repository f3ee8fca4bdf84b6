import type { Facts, Figure, Line } from './facts';
import { type Form, fitText } from './fit-text';
import { ICON_SIDE } from './icon';
import { drawMark, MARK_WIDTH } from './marks';
import type { Palette } from './tokens';
import type { Typefaces } from './typeface';

/** The column of text: where it stands, in pixels. */
const COLUMN = { left: 60, width: 472 } as const;

/** Baselines of what stands at fixed heights. */
const BASELINE = { head: 88, figures: 480, brand: 584 } as const;
/** Where name and lines must end: above the rule over the figures. */
const TEXT_BOTTOM = BASELINE.figures - 112;
const SIZE = {
  place: 34,
  kind: 25,
  label: 24,
  value: 52,
  word: 40,
  unit: 28,
  note: 20,
  source: 15,
} as const;
/** Forms of the name, from the best to the last resort. */
const NAME_FORMS: readonly Form[] = [
  { size: 104, lines: 1 },
  { size: 92, lines: 1 },
  { size: 80, lines: 1 },
  { size: 70, lines: 1 },
  { size: 62, lines: 2 },
  { size: 54, lines: 2 },
  { size: 46, lines: 3 },
  { size: 38, lines: 3 },
];
const FORMAL_FORMS: readonly Form[] = [
  { size: 27, lines: 1 },
  { size: 23, lines: 1 },
  { size: 23, lines: 2 },
];
const LINE_FORMS: readonly Form[] = [
  { size: 28, lines: 1 },
  { size: 25, lines: 1 },
  { size: 22, lines: 1 },
  { size: 22, lines: 2 },
];
/** Figures that are too wide are made smaller, all figures of a picture alike. */
const FIGURE_SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;
/** The atlas's mark and name. */
const BRAND = { mark: 46, name: 34 } as const;
const LINE_PITCH = 38;
/** Between marks that stand side by side, and at least between figures. */
const GAP = 28;
/** From a mark's left end to its text. */
const INDENT = MARK_WIDTH + 14;

/** Sets the column of text from its facts. */
export class Panel {
  constructor(
    private readonly faces: Typefaces,
    private readonly palette: Palette,
    /** What app/icon.svg draws in its square. */
    private readonly icon: string,
  ) {}

  svg(facts: Facts): string {
    return [
      this.head(facts),
      this.text(facts),
      this.figures(facts.figures),
      this.foot(facts.sources),
    ].join('');
  }

  private head({ place, kind }: Facts): string {
    const { left: x } = COLUMN;
    const y = BASELINE.head;
    const kindX = place === '' ? x : x + this.faces.bold.width(place, SIZE.place) + 18;
    return [
      this.faces.bold.line(place, { x, y, size: SIZE.place, fill: this.palette('ink') }),
      this.faces.regular.line(kind, { x: kindX, y, size: SIZE.kind, fill: this.palette('muted') }),
    ].join('');
  }

  /** Name, formal name and lines; the name is as large as the rest allows. */
  private text(facts: Facts): string {
    for (let best = 0; best < NAME_FORMS.length; best += 1) {
      const { svg, end } = this.textWith(facts, NAME_FORMS.slice(best));
      if (end <= TEXT_BOTTOM || best === NAME_FORMS.length - 1) return svg;
    }
    return '';
  }

  private textWith({ name, formalName, lines }: Facts, forms: readonly Form[]) {
    const { left: x, width } = COLUMN;
    const { regular, bold } = this.faces;
    const [ink, muted] = [this.palette('ink'), this.palette('muted')];
    const drawn: string[] = [];
    let y = BASELINE.head + 18;
    const set = fitText(name, bold, forms, width);
    set.lines.forEach((line, index) => {
      y += set.size * (index === 0 ? 1.04 : 1.2);
      drawn.push(bold.line(line, { x, y, size: set.size, fill: ink }));
    });
    if (formalName !== null) {
      const formal = fitText(formalName, regular, FORMAL_FORMS, width);
      y += 12;
      for (const line of formal.lines) {
        y += formal.size * 1.3;
        drawn.push(regular.line(line, { x, y, size: formal.size, fill: muted }));
      }
    }
    const rest = this.lines(lines, y + 20);
    return { svg: drawn.join('') + rest.svg, end: rest.end };
  }

  /** Marks with their texts, side by side where there is room; lines without a mark stand below. */
  private lines(lines: readonly Line[], top: number) {
    const { left, width } = COLUMN;
    const right = left + width;
    const drawn: string[] = [];
    let x: number = left;
    let y = top;
    for (const { mark, text } of lines) {
      const face = mark === null ? this.faces.regular : this.faces.bold;
      const { lines: rows, size } = fitText(text, face, LINE_FORMS, width - INDENT);
      const needed = INDENT + face.width(rows[0] ?? '', size);
      if (mark === null || x === left || x + needed > right) {
        x = left;
        y += LINE_PITCH;
      }
      if (mark !== null) drawn.push(drawMark(mark, x, y - size * 0.36, this.palette));
      rows.forEach((row, index) => {
        if (index > 0) y += size * 1.35;
        const fill = this.palette('ink');
        drawn.push(face.line(row, { x: x + INDENT, y, size, fill }));
      });
      x += needed + GAP;
    }
    return { svg: drawn.join(''), end: y };
  }

  private figures(figures: readonly Figure[]): string {
    const { left, width } = COLUMN;
    const gaps = figures.length - 1;
    const widthsAt = (scale: number) => figures.map((figure) => this.widthOf(figure, scale));
    const total = (scale: number) => widthsAt(scale).reduce((sum, each) => sum + each, 0);
    const scale =
      FIGURE_SCALES.find((each) => total(each) + gaps * GAP <= width) ?? FIGURE_SCALES.at(-1) ?? 1;
    const gap = gaps === 0 ? 0 : Math.min(2 * GAP, (width - total(scale)) / gaps);
    const rule = `<path d="M${left} ${BASELINE.figures - 98}h${width}" stroke="${this.palette('line-strong')}" stroke-width="2"/>`;
    let x: number = left;
    const set = widthsAt(scale).map((each, index) => {
      const figure = figures[index];
      const drawn = figure ? this.figure(figure, x, scale) : '';
      x += each + gap;
      return drawn;
    });
    return rule + set.join('');
  }

  private figure({ label, value, unit = '', note = '' }: Figure, x: number, scale: number): string {
    const { regular, bold } = this.faces;
    const [ink, muted] = [this.palette('ink'), this.palette('muted')];
    const y = BASELINE.figures;
    const size = sizeOf(value) * scale;
    const unitX = x + bold.width(value, size) + 4;
    return [
      regular.line(label, { x, y: y - 60, size: SIZE.label, fill: muted }),
      bold.line(value, { x, y, size, fill: ink }),
      bold.line(unit, { x: unitX, y, size: SIZE.unit * scale, fill: ink }),
      regular.line(note, { x, y: y + 34, size: SIZE.note, fill: muted }),
    ].join('');
  }

  private widthOf({ label, value, unit = '', note = '' }: Figure, scale: number): number {
    const { regular, bold } = this.faces;
    return Math.max(
      regular.width(label, SIZE.label),
      bold.width(value, sizeOf(value) * scale) + 4 + bold.width(unit, SIZE.unit * scale),
      regular.width(note, SIZE.note),
    );
  }

  /** The atlas's mark and name, and beside them in small print the sources. */
  private foot(sources: readonly string[]): string {
    const { left, width } = COLUMN;
    const { regular, bold } = this.faces;
    const [fill, muted] = [this.palette('accent'), this.palette('muted')];
    const last = BASELINE.brand + 6;
    const small = sources.map((text, index) => {
      const x = left + width - regular.width(text, SIZE.source);
      const y = last - (sources.length - 1 - index) * SIZE.source * 1.35;
      return regular.line(text, { x, y, size: SIZE.source, fill: muted });
    });
    const name = { x: left + BRAND.mark + 14, y: BASELINE.brand, size: BRAND.name, fill };
    return [
      `<g transform="translate(${left} ${BASELINE.brand - 36}) scale(${BRAND.mark / ICON_SIDE})">${this.icon}</g>`,
      bold.line('連携アトラス', name),
      ...small,
    ].join('');
  }
}

/** Digits large, words smaller: two kanji are as wide as four digits. */
function sizeOf(value: string): number {
  return /^[\d,.]+$/.test(value) ? SIZE.value : SIZE.word;
}
