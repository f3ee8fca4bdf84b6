import { widthOf } from '../normalise/normalise';

/** A piece of text on a page, in points from its lower left corner. */
export type Placed = { x: number; y: number; text: string };

const FONT_SIZE_PT = 10;
const LEADING_PT = 15;
const TOP_PT = 800;
const BOTTOM_PT = 40;

const hex = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();
const codes = (text: string) =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** The map from codes to characters, by which readers get text out of a page. */
function toUnicode(characters: ReadonlySet<number>): string {
  const lines = [...characters].map((code) => `<${hex(code)}> <${hex(code)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += 100) {
    const part = lines.slice(start, start + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.join('\n')}
endcmap end end`;
}

const stream = (content: string) =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

/** A PDF whose font is not embedded and whose text can be copied: codes are UTF-16 units. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const characters = new Set(pages.flat().flatMap(({ text }) => codes(text)));
  const widths = [...characters].map(
    (code) => `${code} [${widthOf(String.fromCharCode(code)) * 500}]`,
  );
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> /DW 1000 /W [${widths.join(' ')}] >>`,
    stream(toUnicode(characters)),
  ];
  pages.forEach((page, index) => {
    const text = page.map(
      (piece) => `1 0 0 1 ${piece.x} ${piece.y} Tm <${codes(piece.text).map(hex).join('')}> Tj`,
    );
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      stream(`BT /F1 ${FONT_SIZE_PT} Tf\n${text.join('\n')}\nET`),
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** Sets lines of text one below the other, a tab as the next column, over as many pages as it takes. */
export function setOnPages(lines: readonly string[]): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = TOP_PT;
  for (const line of lines) {
    if (y < BOTTOM_PT) {
      pages.push([]);
      y = TOP_PT;
    }
    line.split('\t').forEach((text, column) => {
      if (text !== '') pages.at(-1)?.push({ x: 40 + column * 200, y, text });
    });
    y -= line === '' ? LEADING_PT * 0.8 : LEADING_PT;
  }
  return pages;
}
