import type { Network } from '../schema/network';
import { widthOf } from './normalise/normalise';

/** The line width of the project's formatter. Values that fit are written on one line. */
const MAX_COLUMNS = 100;
const INDENT = '  ';

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Writes a value; `before` and `after` are the columns taken before and after it on its first line. */
function write(value: unknown, indent: string, before: number, after: number): string {
  const line = inline(value);
  const isRecord = indent === '' && before === 0;
  if (typeof value !== 'object' || value === null) return line;
  if (!isRecord && before + widthOf(line) + after <= MAX_COLUMNS) return line;
  const inner = indent + INDENT;
  const parts = Array.isArray(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value).map(([key, member]) => [`${JSON.stringify(key)}: `, member] as const);
  const lines = parts.map(([key, member], index) => {
    const comma = index < parts.length - 1 ? 1 : 0;
    const text = write(member, inner, inner.length + widthOf(key), comma);
    return `${inner}${key}${text}${comma ? ',' : ''}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/** A record as JSON, formatted as the project's formatter does it. */
export function formatRecord(record: Network): string {
  return `${write(record, '', 0, 0)}\n`;
}
