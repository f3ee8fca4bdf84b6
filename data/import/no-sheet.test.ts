import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfOf } from './testing/pdf';
import { lineOf, messagesAfter, read, SHEET } from './testing/reading';

/** Computing time in which a file of 5 MB is read; about two seconds are needed. */
const MAX_CPU_SECONDS = 8;
const MICROSECONDS = 1_000_000;

describe('importing a file that is not a sheet', () => {
  const word = 'this is no fact sheet (事例紹介): it lacks the labels of the form';

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'file: the file is empty — save the page of the network again'],
    ['blank', ' \n\u3000\n', 'file: the file is empty — save the page of the network again'],
    [
      'of another kind',
      '議事録\n出席者 3名',
      `sheet: ${word} — save the page of one network and import that`,
    ],
    [
      'HTML of another kind',
      '<html><body><p>こんにちは</p>',
      `sheet: ${word} — save the page of one network and import that`,
    ],
    [
      'a web archive',
      'MIME-Version: 1.0\nContent-Type: multipart/related',
      'file: this is a web archive (MHTML) — save the page as HTML only, as text or as PDF',
    ],
    ['a damaged PDF', '%PDF-1.4\nnothing', 'file: the PDF is damaged — save the page as PDF again'],
    [
      'a PDF of pictures',
      pdfOf([[]]),
      'file: the PDF has no text, only pictures of it — save the page itself as PDF, or have the scan recognised (OCR) first',
    ],
    [
      '50 MB',
      new Uint8Array(50_000_000).fill(65),
      'file: the file has 50 MB, a fact sheet has a few kB — save the page of one network alone',
    ],
    [
      'endless',
      'あ\n'.repeat(30_000),
      'file: more than 20000 lines, a fact sheet has a few hundred — save the page of one network alone',
    ],
    [
      'nested without end',
      `<html>${'<div>'.repeat(200_000)}`,
      'file: the elements of this page are nested too deep — save the page again, or as text',
    ],
  ])('reports %s', async (_, file, message) => {
    const { record, messages: all } = await read(file);
    expect(record).toBeNull();
    expect(all).toEqual([`sheet.txt:1: ${message} [error]`]);
  });

  it('reports two sheets in one file, at the line of the second', async () => {
    const { record, messages: all } = await read(`${SHEET}\n${SHEET}`);
    expect(record).toBeNull();
    const line = SHEET.split('\n').length + lineOf('システム名');
    expect(all).toContain(
      `sheet.txt:${line}: sheet: a second sheet begins here — save each sheet in a file of its own [error]`,
    );
  });

  it('reports a sheet without a name, and one without a possible id', async () => {
    expect(await messagesAfter('システム名 架空医療情報ネットワーク', 'システム名')).toContain(
      `sheet.txt:${lineOf('システム名')}: システム名: no name stands here — write the name of the system [error]`,
    );
    const { messages: all } = await read(SHEET, { id: 'No Id' });
    expect(all).toContain(
      'sheet.txt:1: id: 「No Id」 is no id — use lower-case letters, digits and single hyphens [error]',
    );
  });

  it('reports lines that belong to no field', async () => {
    const { record, messages: all } = await read(
      SHEET.replace('システムの概要', '架空の見出し\nシステムの概要'),
    );
    expect(record).not.toBeNull();
    expect(all).toContain(
      `sheet.txt:${lineOf('システムの概要')}: sheet: 「架空の見出し」 went into no field — check that nothing of the sheet is lost; page furniture can be ignored [warning]`,
    );
  });
});

describe('importing a file of 5 MB', () => {
  it.each([
    ['furniture before the sheet', `${'ページの先頭へ戻る\n\n'.repeat(170_000)}${SHEET}`],
    ['a field without end', SHEET.replace('電子紹介状', '電子紹介状、'.repeat(280_000))],
    ['one line', `システム名 ${'あ'.repeat(1_700_000)}`],
    ['labels alone', 'その他\n'.repeat(500_000)],
    ['tags alone', `<html>${'<'.repeat(5_000_000)}`],
  ])('takes less than 8 s of computing: %s', async (_, text) => {
    const start = process.cpuUsage();
    await read(text);
    // of this process alone, whatever else the machine does
    expect(process.cpuUsage(start).user / MICROSECONDS).toBeLessThan(MAX_CPU_SECONDS);
  });
});

describe('importing arbitrary files', () => {
  const MESSAGE = /^sheet\.txt:\d+: .+: .+ — .+ \[(?:error|warning)\]$/s;

  /** A sheet some of whose lines are lost, doubled, cut off or others. */
  const broken = fc
    .array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom('lose', 'double', 'cut', 'other'),
        text: fc.string({ unit: 'binary', maxLength: 30 }),
      }),
      { maxLength: 30 },
    )
    .map((changes) => {
      const lines = SHEET.split('\n');
      for (const { at, how, text } of changes) {
        const index = at % lines.length;
        const line = lines[index] ?? '';
        if (how === 'lose') lines.splice(index, 1);
        else if (how === 'double') lines.splice(index, 0, line);
        else lines[index] = how === 'cut' ? line.slice(0, at % 7) : line + text;
      }
      return lines.join('\n');
    });
  const bytes = fc.uint8Array({ maxLength: 400 });
  const pdf = bytes.map((tail) => new Uint8Array([...Buffer.from('%PDF-1.4\n'), ...tail]));
  const file = fc.oneof(
    { weight: 6, arbitrary: broken },
    { weight: 2, arbitrary: bytes },
    { weight: 1, arbitrary: pdf },
    { weight: 1, arbitrary: fc.string().map((text) => `<html><table>${text}`) },
  );

  it('returns a record, or messages that say what to do', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (content) => {
        const { record, messages } = await read(content);
        for (const message of messages) expect(message).toMatch(MESSAGE);
        if (record === null) expect(messages.join('\n')).toContain('[error]');
        else expect(messages.join('\n')).not.toContain('[error]');
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
