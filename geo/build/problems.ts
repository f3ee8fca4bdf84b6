/** A problem of the input: its place, the value there, and why that is wrong. */
export interface Problem {
  /** File name, without its folder. */
  readonly file: string;
  /** Line (from 1) or feature (`feature 12`, from 0); null when it concerns the file as a whole. */
  readonly place: number | string | null;
  /** The wrong value as it is in the file. */
  readonly value: string;
  readonly reason: string;
}

/** One line for a reader: `municipalities.csv:17: 05999 大潟村: no geometry with this code`. */
export function formatProblem({ file, place, value, reason }: Problem): string {
  const where = place === null ? file : `${file}:${place}`;
  return [where, value, reason].filter((part) => part !== '').join(': ');
}

/** Thrown when the input cannot be built. It has every problem found, not only the first. */
export class BuildError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'BuildError';
    this.problems = problems;
  }
}
