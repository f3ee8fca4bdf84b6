import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { networkSchema } from '../schema/network';
import { main } from './cli';
import { formatRecord } from './format-record';
import { importedSample, sample, sheetOf } from './testing/sample';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  writeFileSync(join(root, 'kamome.txt'), sheetOf(sample));
});

afterEach(() => rmSync(root, { recursive: true }));

const records = () => join(root, 'data/networks');
const recordFile = (id = 'kamome-net') => join(records(), `${id}.json`);

/** Runs the command on files of the test's folder; `out` are the records, `notes` the rest. */
async function run(...args: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await main(
    args.map((arg) => (existsSync(join(root, arg)) ? join(root, arg) : arg)),
    {
      root,
      month: '2026-11',
      print: (line) => out.push(line),
      note: (line) => notes.push(line.replaceAll(`${root}/`, '')),
    },
  );
  return { code, out: out.join('\n'), notes };
}

function writeRecord(record: typeof sample) {
  mkdirSync(records(), { recursive: true });
  writeFileSync(recordFile(), formatRecord(record));
}

describe('npm run import with one sheet', () => {
  it('writes a record whose id comes from the nickname', async () => {
    const { code, notes } = await run('kamome.txt');
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(recordFile(), 'utf8'))).toEqual(importedSample);
    expect(notes[0]).toBe(
      '[1/1] kamome.txt: 架空医療情報ネットワーク (kamome-net): 0 errors, 1 warning',
    );
    expect(notes.at(-1)).toBe('1 sheet: 1 good, 0 bad; 1 record written to data/networks.');
  });

  it('uses the id of --id and the folder of --out', async () => {
    expect((await run('kamome.txt', '--id', 'gull', '--out', join(root, 'elsewhere'))).code).toBe(
      0,
    );
    expect(existsSync(join(root, 'elsewhere/gull.json'))).toBe(true);
  });

  it('writes nothing with --check', async () => {
    const { code, notes } = await run('kamome.txt', '--check');
    expect(code).toBe(0);
    expect(notes.at(-1)).toBe('1 sheet: 1 good, 0 bad; nothing was written.');
    expect(existsSync(records())).toBe(false);
  });

  it('prints only a JSON array with --stdout', async () => {
    const { code, out } = await run('kamome.txt', '--stdout');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([importedSample]);
    expect(existsSync(records())).toBe(false);
  });

  it('lists every line with its field with --report', async () => {
    const { notes } = await run('kamome.txt', '--check', '--report');
    const line =
      sheetOf(sample)
        .split('\n')
        .findIndex((text) => text.startsWith('代表団体')) + 1;
    expect(notes).toContain(`kamome.txt:${line}: overview.operator: 代表団体 架空医療情報協議会`);
    expect(notes).toContain('kamome.txt:2: name: 架空医療情報ネットワーク');
    const sheet = sheetOf(sample).split('\n');
    const listed = new Set(notes.map((note) => Number(/^kamome\.txt:(\d+): /.exec(note)?.[1])));
    const missing = sheet.flatMap((line, index) =>
      line.trim() === '' || line === '事例紹介' || listed.has(index + 1) ? [] : [line],
    );
    expect(missing).toEqual([]);
  });

  it('exits with code 2 for wrong usage', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('kamome.txt', '--nothing')).notes[0]).toContain("Unknown option '--nothing'");
    expect((await run('kamome.txt', '--areas', 'north')).code).toBe(2);
    expect((await run('--help')).code).toBe(0);
  });

  it('reports a missing file', async () => {
    const { code, notes } = await run('none.txt');
    expect(code).toBe(1);
    expect(notes[1]).toBe('none.txt:1: file: there is no such file — check its name [error]');
  });
});

describe('npm run import with a folder', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'sheets'));
    writeFileSync(join(root, 'sheets/a.txt'), sheetOf(sample));
    writeFileSync(join(root, 'sheets/README.md'), 'about the sheets');
  });

  const another = {
    ...sample,
    overview: { ...sample.overview, systemName: '見本医療情報ネットワーク', nickname: null },
  };

  it('imports each sheet, with progress and a summary', async () => {
    writeFileSync(join(root, 'sheets/mihon.txt'), sheetOf(another));
    const { code, notes } = await run('sheets');
    expect(code).toBe(0);
    expect(notes.filter((note) => /^\[|skipped/.test(note))).toEqual([
      'sheets/README.md: skipped, no sheet by its name',
      '[1/2] sheets/a.txt: 架空医療情報ネットワーク (kamome-net): 0 errors, 1 warning',
      '[2/2] sheets/mihon.txt: 見本医療情報ネットワーク (mihon): 0 errors, 1 warning',
    ]);
    expect(notes.at(-1)).toBe('2 sheets: 2 good, 0 bad; 2 records written to data/networks.');
  });

  it('writes nothing if one sheet is invalid', async () => {
    writeFileSync(join(root, 'sheets/b.txt'), 'no sheet');
    const { code, notes } = await run('sheets');
    expect(code).toBe(1);
    expect(notes.at(-1)).toBe('2 sheets: 1 good, 1 bad; nothing was written.');
    expect(existsSync(records())).toBe(false);
  });

  it('writes nothing if two sheets describe one network', async () => {
    writeFileSync(join(root, 'sheets/b.txt'), sheetOf(sample));
    const { code, notes } = await run('sheets');
    expect(code).toBe(1);
    expect(notes).toContain(
      'sheets/b.txt:1: id: sheets/a.txt has the id kamome-net already — import one of them, or name it with --id [error]',
    );
    expect(existsSync(records())).toBe(false);
  });

  it('rejects --id, which is for one sheet', async () => {
    writeFileSync(join(root, 'sheets/mihon.txt'), sheetOf(another));
    expect((await run('sheets', '--id', 'one')).code).toBe(2);
  });
});

describe('npm run import with an existing record', () => {
  const older = {
    ...sample,
    budget: { ...sample.budget, annual: { value: 1000, remark: null } },
    vendors: { values: ['富士通(株)'], remark: null },
    source: { ...sample.source, transcribed: '2020-01', edited: ['vendors'] },
  };

  it('does not overwrite it without --update', async () => {
    writeRecord(older);
    const { code, notes } = await run('kamome.txt');
    expect(code).toBe(1);
    expect(notes).toContain(
      'kamome.txt:1: id: kamome-net.json exists already — bring it up to date with --update [error]',
    );
    expect(readFileSync(recordFile(), 'utf8')).toBe(formatRecord(older));
  });

  it('updates it field by field except for edited fields and summaries', async () => {
    writeRecord(older);
    const { code, notes } = await run('kamome.txt', '--update');
    expect(code).toBe(0);
    expect(notes).toContain('  budget.annual.value: 1000 → 1200');
    expect(notes).toContain('  kept as edited: vendors.values: ["富士通(株)"] → ["日本電気(株)"]');
    const record = networkSchema.parse(JSON.parse(readFileSync(recordFile(), 'utf8')));
    expect(record).toEqual({
      ...older,
      budget: sample.budget,
      source: { ...older.source, transcribed: '2026-11' },
    });
  });

  it('leaves it unchanged where the sheet says the same', async () => {
    writeRecord({ ...sample, source: { ...sample.source, transcribed: '2020-01' } });
    const before = readFileSync(recordFile(), 'utf8');
    const { code, notes } = await run('kamome.txt', '--update');
    expect(code).toBe(0);
    expect(notes).toContain('kamome.txt: kamome-net: nothing changed');
    expect(readFileSync(recordFile(), 'utf8')).toBe(before);
  });

  it('lists differences field by field, without summaries', async () => {
    writeRecord(sample);
    const equal = await run('kamome.txt', '--compare', records());
    expect(equal.code).toBe(0);
    expect(equal.notes.at(-1)).toBe('1 sheet: 1 equal, 0 different, 0 bad.');
    writeRecord(older);
    const different = await run('kamome.txt', '--compare', records());
    expect(different.code).toBe(1);
    expect(different.notes.slice(-4)).toEqual([
      'kamome.txt: kamome-net: 2 differences',
      '  vendors.values: ["富士通(株)"] → ["日本電気(株)"]',
      '  budget.annual.value: 1000 → 1200',
      '1 sheet: 0 equal, 1 different, 0 bad.',
    ]);
    expect(readFileSync(recordFile(), 'utf8')).toBe(formatRecord(older));
  });
});

describe('formatRecord', () => {
  it('formats records as the committed ones are', () => {
    for (const id of ['aomori-medicalnet', 'oki-net', 'ishikawa-shinryo']) {
      const text = readFileSync(`data/networks/${id}.json`, 'utf8');
      expect(formatRecord(networkSchema.parse(JSON.parse(text)))).toBe(text);
    }
  });
});
