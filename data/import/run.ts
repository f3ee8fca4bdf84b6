import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Network } from '../schema/network';
import type { Environment } from './cli';
import { formatDifference, sheetDifferences, updateRecord } from './differences';
import { formatRecord } from './format-record';
import { type Imported, type ImportOptions, importSheet } from './import-sheet';
import type { Traced } from './layout/split';
import { formatMessage, type Message } from './message';
import { findSheets, readRecords, readSheet } from './sheet-files';
import { UnreadableError } from './text/unreadable';

/** What the command line asks for. */
export type Request = {
  files: readonly string[];
  check: boolean;
  compare?: string | undefined;
  stdout: boolean;
  out?: string | undefined;
  update: boolean;
  id?: string | undefined;
  areas: readonly string[];
  report: boolean;
};

/** Further messages of a sheet are only counted, since so many have one cause. */
const MAX_MESSAGES = 200;

/** An imported sheet with its file's name as it was given. */
type Sheet = Imported & { file: string };

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

async function importFile(file: string, options: ImportOptions): Promise<Sheet> {
  try {
    return { file, ...(await importSheet(file, readSheet(file), options)) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { message: what, advice, line } = error;
    const message: Message = { severity: 'error', line, field: 'file', what, advice };
    return { file, record: null, messages: [message], trace: [] };
  }
}

function printSheet(sheet: Sheet, position: string, request: Request, note: Environment['note']) {
  const { file, record, messages, trace } = sheet;
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const warnings = messages.length - errors;
  const name = record ? `${record.overview.systemName} (${record.id})` : 'not imported';
  note(
    `${position} ${file}: ${name}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  );
  for (const message of messages.slice(0, MAX_MESSAGES)) note(formatMessage(file, message));
  if (messages.length > MAX_MESSAGES) note(`${file}: … and ${messages.length - MAX_MESSAGES} more`);
  if (request.report) for (const traced of trace) note(formatTraced(file, traced));
}

function formatTraced(file: string, { line, text, to }: Traced): string {
  return `${file}:${line}: ${to ?? '(nowhere)'}: ${text}`;
}

type Reject = (sheet: Sheet, what: string, advice: string) => void;

/** Rejects a second sheet of the same network, which would overwrite the first. */
function rejectDuplicates(sheets: readonly Sheet[], reject: Reject): void {
  const first = new Map<string, string>();
  for (const sheet of sheets) {
    if (!sheet.record) continue;
    const { id } = sheet.record;
    const earlierFile = first.get(id);
    if (earlierFile === undefined) first.set(id, sheet.file);
    else
      reject(
        sheet,
        `${earlierFile} has the id ${id} already`,
        'import one of them, or name it with --id',
      );
  }
}

/** Shows how each record differs from the one in a folder; returns how many do. */
function compare(
  sheets: readonly Sheet[],
  existing: readonly Network[],
  note: Environment['note'],
) {
  let different = 0;
  for (const { file, record } of sheets) {
    if (!record) continue;
    const other = existing.find(({ id }) => id === record.id);
    const found = other ? sheetDifferences(other, record) : [];
    if (!other || found.length > 0) different += 1;
    const result =
      found.length === 0 ? 'equal, summaries apart' : counted(found.length, 'difference');
    note(`${file}: ${record.id}: ${other ? result : 'no such record'}`);
    for (const difference of found) note(`  ${formatDifference(difference)}`);
  }
  return different;
}

/** The records to write. Existing records are updated, or rejected without --update. */
function prepare(
  sheets: readonly Sheet[],
  folder: string,
  existing: readonly Network[],
  update: boolean,
  note: Environment['note'],
  reject: Reject,
): Network[] {
  return sheets.flatMap((sheet): Network[] => {
    const { file, record } = sheet;
    if (!record) return [];
    if (!existsSync(join(folder, `${record.id}.json`))) return [record];
    const old = existing.find(({ id }) => id === record.id);
    if (!update || !old) {
      const advice = old
        ? 'bring it up to date with --update'
        : 'mend that file first: it is no valid record';
      reject(sheet, `${record.id}.json exists already`, advice);
      return [];
    }
    const { record: merged, changed, kept } = updateRecord(old, record);
    note(
      `${file}: ${record.id}: ${changed.length === 0 ? 'nothing changed' : counted(changed.length, 'change')}`,
    );
    for (const difference of changed) note(`  ${formatDifference(difference)}`);
    for (const difference of kept) note(`  kept as edited: ${formatDifference(difference)}`);
    return changed.length === 0 ? [] : [merged];
  });
}

/** Imports sheets as the command line asks; returns the exit code. */
export async function run(
  request: Request,
  { root, print, note, month }: Environment,
): Promise<number> {
  const { sheets: files, skipped } = findSheets(request.files);
  for (const file of skipped) note(`${file}: skipped, no sheet by its name`);
  if (files.length === 0) {
    note('There is no sheet to import: sheets are .txt, .text, .md, .htm, .html and .pdf.');
    return 1;
  }
  if (files.length > 1 && (request.id !== undefined || request.areas.length > 0)) {
    note('--id and --areas are for one sheet alone — import the others without them');
    return 2;
  }
  const folder = request.out === undefined ? join(root, 'data/networks') : resolve(request.out);
  const existing = readRecords(request.compare === undefined ? folder : resolve(request.compare));
  const options: ImportOptions = {
    id: request.id,
    areas: request.areas,
    transcribed: month,
    existing,
  };

  const sheets: Sheet[] = [];
  for (const [index, file] of files.entries()) {
    const sheet = await importFile(file, options);
    printSheet(sheet, `[${index + 1}/${files.length}]`, request, note);
    sheets.push(sheet);
  }
  const reject: Reject = (sheet, what, advice) => {
    sheet.record = null;
    note(formatMessage(sheet.file, { severity: 'error', line: null, field: 'id', what, advice }));
  };
  rejectDuplicates(sheets, reject);
  const writes = !request.check && !request.stdout && request.compare === undefined;
  const records = writes
    ? prepare(sheets, folder, existing, request.update, note, reject)
    : sheets.flatMap(({ record }) => record ?? []);
  const bad = sheets.filter(({ record }) => record === null).length;
  if (request.compare !== undefined) {
    const different = compare(sheets, existing, note);
    note(
      `${counted(sheets.length, 'sheet')}: ${sheets.length - bad - different} equal, ${different} different, ${bad} bad.`,
    );
    return bad + different === 0 ? 0 : 1;
  }
  const total = `${counted(sheets.length, 'sheet')}: ${sheets.length - bad} good, ${bad} bad`;
  if (bad > 0) {
    note(`${total}; nothing was written.`);
    return 1;
  }
  if (request.stdout) print(JSON.stringify(records, null, 2));
  if (!writes) {
    note(`${total}; nothing was written.`);
    return 0;
  }
  mkdirSync(folder, { recursive: true });
  for (const record of records)
    writeFileSync(join(folder, `${record.id}.json`), formatRecord(record));
  note(`${total}; ${counted(records.length, 'record')} written to ${folder}.`);
  return 0;
}
