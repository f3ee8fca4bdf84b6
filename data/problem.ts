/** An error stops the build. A warning does not, since a sheet may state what is implausible. */
export type Severity = 'error' | 'warning';

/** A problem of the data: its place, the value there, and what is expected. */
export type Problem = {
  severity: Severity;
  /** The file, from the project's root: `data/networks/oki-net.json`. */
  file: string;
  /** Dotted path in the record; empty for the file as a whole. */
  path: string;
  /** The wrong value; undefined where it is missing. */
  value: unknown;
  /** Completes the sentence "expected …". */
  expected: string;
};

const MAX_VALUE_LENGTH = 60;

function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // Nested so deeply that the stack overflows.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = written(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}

/** A problem as one line: `data/networks/x.json: budget.annual.value: -5 — expected a …`. */
export function formatProblem({ file, path, value, expected }: Problem): string {
  const place = path === '' ? file : `${file}: ${path}`;
  return `${place}: ${show(value)} — expected ${expected}`;
}

/** A problem as linters print it: {@link formatProblem} and the severity. */
export function formatFinding(problem: Problem): string {
  return `${formatProblem(problem)} [${problem.severity}]`;
}

/** The problems that stop a build. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Thrown with all problems, so that one build shows everything that must be corrected. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} problem${problems.length === 1 ? '' : 's'} in the data:\n` +
        problems.map((problem) => `  ${formatProblem(problem)}`).join('\n'),
    );
    this.name = 'DataError';
    this.problems = problems;
  }
}
