/** Thrown for a file that no sheet can be read from. Its texts form the message `what — advice`. */
export class UnreadableError extends Error {
  readonly advice: string;
  /** The line of the problem, from 1. */
  readonly line: number;

  constructor(what: string, advice: string, line = 1) {
    super(what);
    this.name = 'UnreadableError';
    this.advice = advice;
    this.line = line;
  }
}
