/**
 * Progress of long work as lines that grow: readable in a terminal, in a log file and through a pipe.
 * Node built-ins only, because `npm start` shows it before anything else is there.
 */
import { duration } from './project.mjs';

/** A task of unknown length shows that often that it goes on. */
const SIGN_OF_LIFE_MS = 5000;
/** A task of known length shows each such part of itself, in per cent. */
const STEP_PERCENT = 25;

/**
 * Told which task is being done (`Making pages`), and how many of how many where it can be counted. Called often; whoever
 * prints it decides how much of it.
 *
 * @typedef {(task: string, done?: number, total?: number) => void} Progress
 */

/**
 * @typedef {object} ProgressLines
 * @property {Progress} report a task's line begins with its first report and ends with the next task's
 * @property {() => void} end ends the last task's line
 */

/**
 * @param {(text: string) => void} [write]
 * @returns {ProgressLines}
 */
export function progressLines(write = (text) => process.stdout.write(text)) {
  /** @type {{ title: string, start: number, percent: number, timer: NodeJS.Timeout } | null} */
  let current = null;

  function end() {
    if (current === null) return;
    clearInterval(current.timer);
    write(` ${duration(performance.now() - current.start)}\n`);
    current = null;
  }

  return {
    end,
    report(title, done = 0, total = 0) {
      if (current?.title !== title) {
        end();
        write(`      ${title} …`);
        const timer = setInterval(() => write('.'), SIGN_OF_LIFE_MS).unref();
        current = { title, start: performance.now(), percent: 0, timer };
      }
      while (total > 0 && (done / total) * 100 >= current.percent + STEP_PERCENT) {
        current.percent += STEP_PERCENT;
        write(` ${current.percent} %`);
      }
    },
  };
}
