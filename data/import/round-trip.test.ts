import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import type { Network } from '../schema/network';
import { type Imported, importSheet } from './import-sheet';
import { htmlPage, markdownLines, plainLines, type Setting } from './testing/layouts';
import { dress, dressed, furniture, lineEnd, withFurniture } from './testing/mutations';
import { network } from './testing/networks';
import { pdfOf, setOnPages } from './testing/pdf';
import { asImported, blockOf, rowsOf } from './testing/rows';

const encoder = new TextEncoder();

/** Imports a text and expects a record and no line that went nowhere. */
async function imported(
  { id, source }: Network,
  file: string | Uint8Array,
): Promise<Network | null> {
  const bytes = typeof file === 'string' ? encoder.encode(file) : file;
  const options = { id, areas: [], transcribed: source.transcribed, existing: [] };
  const { record, messages }: Imported = await importSheet('sheet', bytes, options);
  const bad = messages.filter(({ severity, field }) => severity === 'error' || field === 'sheet');
  expect(bad).toEqual([]);
  return record;
}

const PLAIN: Setting = {
  labelColumns: 24,
  valueColumns: 54,
  brokenLabel: 'above',
  separator: ' ',
  contents: false,
};

const setting: fc.Arbitrary<Setting> = fc.record({
  labelColumns: fc.integer({ min: 16, max: 40 }),
  valueColumns: fc.integer({ min: 30, max: 80 }),
  brokenLabel: fc.constantFrom('above', 'around'),
  separator: fc.constantFrom(' ', '　', '\t', '   ', '：', ' : '),
  contents: fc.boolean(),
});

const cells = fc.constantFrom('tabs' as const, 'pipes' as const, 'paragraphs' as const);
const page = fc.constantFrom('table' as const, 'definitions' as const, 'blocks' as const);

const plain = (record: Network, how: Setting) =>
  plainLines(rowsOf(record), blockOf(record), how).flat();
const markdown = (record: Network, style: Parameters<typeof markdownLines>[2]) =>
  markdownLines(rowsOf(record), blockOf(record), style).flat();
const html = (record: Network, style: Parameters<typeof htmlPage>[2]) =>
  htmlPage(rowsOf(record), blockOf(record), style);

describe('importing the sheet of a committed record returns the record', () => {
  const records = loadNetworks().map((record) => [record.id, record] as const);

  it.each(records)('%s as plain text', async (_, record) => {
    expect(await imported(record, plain(record, PLAIN).join('\n'))).toEqual(asImported(record));
  });

  it.each(records)('%s as plain text with a table of contents', async (_, record) => {
    const lines = plain(record, { ...PLAIN, brokenLabel: 'around', contents: true });
    expect(await imported(record, lines.join('\n'))).toEqual(asImported(record));
  });

  it.each(records)('%s as Markdown tables', async (_, record) => {
    for (const style of ['tabs', 'pipes', 'paragraphs'] as const) {
      const lines = markdown(record, { cells: style, contents: true });
      expect(await imported(record, lines.join('\n'))).toEqual(asImported(record));
    }
  });

  it.each(records)('%s as HTML', async (_, record) => {
    for (const style of ['table', 'definitions', 'blocks'] as const) {
      expect(await imported(record, html(record, style))).toEqual(asImported(record));
    }
  });

  it.each(records)('%s as a PDF', async (_, record) => {
    const lines = plain(record, { ...PLAIN, separator: '\t' });
    expect(await imported(record, pdfOf(setOnPages(lines)))).toEqual(asImported(record));
  });
});

describe('importing the sheet of an arbitrary network returns its record', () => {
  it('as plain text with any columns, characters, line ends and furniture', async () => {
    await fc.assert(
      fc.asyncProperty(
        network,
        setting,
        furniture,
        dress,
        lineEnd,
        async (record, how, pieces, choices, end) => {
          const lines = withFurniture(plain(record, how), pieces).map((line) =>
            dressed(line, choices),
          );
          expect(await imported(record, lines.join(end))).toEqual(asImported(record));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('as Markdown tables', async () => {
    await fc.assert(
      fc.asyncProperty(
        network,
        cells,
        fc.boolean(),
        furniture,
        dress,
        async (record, style, contents, pieces, choices) => {
          const lines = withFurniture(markdown(record, { cells: style, contents }), pieces);
          const text = lines.map((line) => dressed(line, choices)).join('\n');
          expect(await imported(record, text)).toEqual(asImported(record));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('as HTML', async () => {
    await fc.assert(
      fc.asyncProperty(network, page, async (record, style) => {
        expect(await imported(record, html(record, style))).toEqual(asImported(record));
      }),
      { numRuns: 50 },
    );
  });

  it('as a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(network, setting, furniture, async (record, how, pieces) => {
        const lines = withFurniture(plain(record, { ...how, separator: '\t' }), pieces);
        expect(await imported(record, pdfOf(setOnPages(lines)))).toEqual(asImported(record));
      }),
      { numRuns: 10 },
    );
  });
});
