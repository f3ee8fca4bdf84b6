/** Whether the build stops at it, or it only looks wrong: a sheet may state what is not plausible. */
export type Severity = 'error' | 'warning';

/** Something wrong in the data: where it is, what stands there, and what should. */
export type Problem = {
  severity: Severity;
  /** The file, from the project's root: `data/networks/oki-net.json`. */
  file: string;
  /** Dotted path in the record; empty for the file as a whole. */
  path: string;
  /** The offending value; `undefined` where it is missing. */
  value: unknown;
  /** Completes the sentence "expected …". */
  expected: string;
};

const MAX_VALUE_LENGTH = 60;

function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // nested so deep that writing it takes more stack than there is
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

/** A problem as a linter prints it: as {@link formatProblem}, with its severity behind. */
export function formatFinding(problem: Problem): string {
  return `${formatProblem(problem)} [${problem.severity}]`;
}

/** The problems that a build stops at. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** All problems at once, so that one build shows everything there is to mend. */
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
