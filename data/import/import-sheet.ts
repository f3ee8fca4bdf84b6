import { knownRegions } from '../load';
import type { Problem } from '../problem';
import type { Network } from '../schema/network';
import { validateNetworks } from '../validate';
import { isId, proposeId } from './id';
import { type FieldId, form, formLabel } from './layout/form';
import { MAX_CELLS, type Sheet, splitSheet, type Traced } from './layout/split';
import { type Message, quote, type Report } from './message';
import { recordOf } from './record';
import { readText } from './text/read';
import { UnreadableError } from './text/unreadable';

/** Options of an import. */
export type ImportOptions = {
  /** The network's id. By default that of the record with the same system name, or one from its names. */
  id?: string | undefined;
  /** Codes of areas (4 digits) or municipalities (5) given by hand. */
  areas: readonly string[];
  /** The month in which the sheet is read: YYYY-MM. */
  transcribed: string;
  /** Existing records, by which a sheet that was imported before is recognised. */
  existing: readonly Network[];
};

/** The result of an import: the record if there is no error, every message, and each line's field. */
export type Imported = { record: Network | null; messages: Message[]; trace: readonly Traced[] };

/** A text with fewer labels is not a sheet. */
const MIN_LABELS = 8;

const ANOTHER_KIND = {
  field: 'sheet',
  what: 'this is no fact sheet (事例紹介): it lacks the labels of the form',
  advice: 'save the page of one network and import that',
};

/** The longest path of a field that a problem's path lies in: `budget.annual.value` → `budget.annual`. */
function fieldAt(path: string): FieldId | null {
  const lies = ({ id }: { id: FieldId }) => path === id || /^[.[]/.test(path.slice(id.length));
  return (
    form
      .filter((slot) => slot.kind === 'field' && path.startsWith(slot.id) && lies(slot))
      .sort((a, b) => b.id.length - a.id.length)[0]?.id ?? null
  );
}

/** Reports the record's problems at the lines of the sheet. */
function reportProblems(problems: readonly Problem[], sheet: Sheet, report: Report): void {
  for (const { path, value, expected, severity } of problems) {
    const id = fieldAt(path);
    report({
      severity,
      line: id ? (sheet.fields.get(id)?.line ?? null) : null,
      field: id ? formLabel(id) : path,
      what: `${quote(JSON.stringify(value) ?? 'nothing')} does not fit (${path})`,
      advice: `expected ${expected}`,
    });
  }
}

function reportLabels(sheet: Sheet, report: Report): void {
  for (const { kind, id, label } of form) {
    if (kind === 'heading' || sheet.fields.has(id)) continue;
    const what = 'the label is not on the sheet';
    report({ severity: 'warning', line: null, field: label, what, advice: 'taken as not stated' });
  }
}

function reportUnassignedLines(sheet: Sheet, report: Report): void {
  for (const { line, text, to } of sheet.trace) {
    if (to !== null) continue;
    const what = `${quote(text)} went into no field`;
    const advice = 'check that nothing of the sheet is lost; page furniture can be ignored';
    report({ severity: 'warning', line, field: 'sheet', what, advice });
  }
}

function idOf(
  sheet: Sheet,
  file: string,
  systemName: string,
  options: ImportOptions,
): string | null {
  if (options.id !== undefined) return options.id;
  const known = options.existing.find(({ overview }) => overview.systemName === systemName);
  if (known) return known.id;
  const nickname = sheet.header.nickname?.text.replace(/\(.*\)$/, '');
  const reading = /\((.*)\)$/.exec(sheet.header.nickname?.text ?? '')?.[1];
  const stem = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
  return proposeId([nickname, reading, systemName]) ?? (isId(stem) ? stem : null);
}

function importText(
  sheet: Sheet,
  file: string,
  options: ImportOptions,
  report: Report,
): Network | null {
  const errors: Message[] = [];
  const noting: Report = (message) => {
    if (message.severity === 'error') errors.push(message);
    report(message);
  };
  const fail = (field: string, what: string, advice: string, line: number | null = null) =>
    noting({ severity: 'error', line, field, what, advice });

  reportLabels(sheet, noting);
  if (sheet.secondSheet !== null) {
    fail(
      'sheet',
      'a second sheet begins here',
      'save each sheet in a file of its own',
      sheet.secondSheet,
    );
  }
  const draft = recordOf(
    sheet,
    { id: '', transcribed: options.transcribed, areas: options.areas },
    noting,
  );
  const { systemName } = draft.overview;
  if (systemName === '') {
    const line = sheet.fields.get('overview.systemName')?.line ?? null;
    fail(
      formLabel('overview.systemName'),
      'no name stands here',
      'write the name of the system',
      line,
    );
  }
  const id = idOf(sheet, file, systemName, options);
  if (id === null) {
    fail('id', 'no id can be made of names in ideographs', 'name it with --id, as --id oki-net');
  } else if (!isId(id)) {
    fail('id', `${quote(id)} is no id`, 'use lower-case letters, digits and single hyphens');
  }
  const { coverage } = draft;
  if (id !== null && systemName !== '' && coverage !== null) {
    const record: Network = { ...draft, id, coverage };
    const text = JSON.stringify(record);
    const { problems } = validateNetworks([{ name: `${id}.json`, text }], knownRegions);
    reportProblems(problems, sheet, noting);
    reportUnassignedLines(sheet, noting);
    // Keys in the order of the schema.
    return errors.length === 0 ? { ...draft, id, coverage } : null;
  }
  reportUnassignedLines(sheet, noting);
  return null;
}

/**
 * Imports one sheet. Does not throw for any content of the file: problems are returned as messages.
 *
 * @param file its name, for messages and as a last resort for an id
 * @param bytes plain text, HTML or PDF
 */
export async function importSheet(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<Imported> {
  const messages: Message[] = [];
  const report: Report = (message) => messages.push(message);
  const bad = (
    what: string,
    advice: string,
    line: number | null = null,
    field = 'file',
  ): Imported => ({
    record: null,
    messages: [{ severity: 'error', line, field, what, advice }],
    trace: [],
  });
  try {
    const sheet = splitSheet(await readText(bytes));
    if (sheet === null) {
      return bad(
        `more than ${MAX_CELLS} lines, a fact sheet has a few hundred`,
        'save the page of one network alone',
      );
    }
    if (sheet.fields.size < MIN_LABELS) {
      return bad(ANOTHER_KIND.what, ANOTHER_KIND.advice, null, ANOTHER_KIND.field);
    }
    const record = importText(sheet, file, options, report);
    const byLine = (a: Message, b: Message) => (a.line ?? 1) - (b.line ?? 1);
    return { record, messages: messages.sort(byLine), trace: sheet.trace };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return bad(error.message, error.advice, error.line);
  }
}
