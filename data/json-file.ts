/** JSON files as text: parsing and validating them with problems that name file and place. */

import type { z } from 'zod';
import { jsonErrorAt } from './json-error';
import type { Problem } from './problem';

/** The value at a path in some data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
}

/** `['vendors', 'values', 0]` → `vendors.values[0]`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Parses JSON. Returns its data, or a problem with line and column where it is not JSON. */
export function parseJson(file: string, text: string): { data: unknown } | Problem {
  try {
    return { data: JSON.parse(text) };
  } catch {
    const at = jsonErrorAt(text) ?? { line: 1, column: 1 };
    const path = `line ${at.line}, column ${at.column}`;
    const value =
      text
        .split('\n')
        [at.line - 1]?.slice(at.column - 1)
        .trim() || 'end of line';
    return { severity: 'error', file, path, value, expected: 'valid JSON' };
  }
}

/** Converts zod's issues to problems of a file. */
export function issueProblems(
  file: string,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const problem = (path: readonly PropertyKey[], expected: string): Problem => ({
    severity: 'error',
    file,
    path: formatPath(path),
    value: valueAt(data, path),
    expected,
  });
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problem([...issue.path, key], 'no such field here'))
      : [problem(issue.path, issue.message)],
  );
}
