import { expect } from 'vitest';
import { type ImportOptions, importSheet } from '../import-sheet';
import { formatMessage } from '../message';
import { sample, sheetOf } from './sample';

/** The sample's sheet, which tests break in one place. */
export const SHEET = sheetOf(sample);

const OPTIONS: ImportOptions = { areas: [], transcribed: '2026-11', existing: [] };

/** Imports a file as `sheet.txt`, with its messages as they are printed. */
export async function read(file: string | Uint8Array, options: Partial<ImportOptions> = {}) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { record, messages } = await importSheet('sheet.txt', bytes, { ...OPTIONS, ...options });
  return { record, messages: messages.map((message) => formatMessage('sheet.txt', message)) };
}

/** The line of the sample's sheet that begins so, from 1. */
export const lineOf = (start: string) =>
  SHEET.split('\n').findIndex((line) => line.startsWith(start)) + 1;

/** The messages about the sample's sheet after a change, without that of the missing summary. */
export async function messagesAfter(from: string, to: string) {
  expect(SHEET).toContain(from);
  const { messages } = await read(SHEET.replace(from, to));
  return messages.filter((message) => !message.includes('要約未作成'));
}
