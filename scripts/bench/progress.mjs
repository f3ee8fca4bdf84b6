/** Tells on standard error what is being done, so that the tables alone go to standard output. */
import { duration } from '../project.mjs';

/** Puts the cursor at the line's beginning and clears the line. */
const CLEAR = '\r\u001b[K';

/**
 * One line that changes where there is a terminal; elsewhere a line for each step, without its details.
 *
 * @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} stream
 * @param {() => number} [now] milliseconds
 */
export function createProgress(stream, now = () => performance.now()) {
  const start = now();
  let last = '';
  return {
    /**
     * @param {string} step
     * @param {string} [detail]
     */
    say(step, detail = '') {
      const time = duration(now() - start);
      if (stream.isTTY) {
        const line = `${time}  ${step}${detail && `: ${detail}`}`;
        stream.write(CLEAR + line.slice(0, (stream.columns ?? 80) - 1));
      } else if (step !== last) stream.write(`${time}  ${step}\n`);
      last = step;
    },
    /** Leaves the terminal as it was. */
    end() {
      if (stream.isTTY && last !== '') stream.write(CLEAR);
    },
  };
}
