/** On what the figures were taken. */
import { execFileSync } from 'node:child_process';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { ROOT } from '../project.mjs';

/**
 * @typedef {object} Machine
 * @property {string} date ISO 8601, of the beginning
 * @property {string | null} commit null without git; `+` behind it where files were changed
 * @property {string} cpu
 * @property {number} cores
 * @property {number} memory GB of 1,000,000,000 bytes
 * @property {string} system
 * @property {string} chromium
 * @property {string} node
 */

/** @param {readonly string[]} args @returns {string | null} */
function git(...args) {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Machine}
 */
export function describeMachine(browser) {
  const commit = git('rev-parse', '--short=10', 'HEAD');
  const isChanged = (git('status', '--porcelain') ?? '') !== '';
  const [first] = cpus();
  return {
    date: new Date().toISOString(),
    commit: commit && `${commit.trim()}${isChanged ? '+' : ''}`,
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: totalmem() / 1e9,
    system: `${type()} ${release()} ${arch()}`,
    chromium: browser.version(),
    node: process.versions.node,
  };
}

/** @param {Machine} machine @returns {string} one line */
export function machineLine({ date, commit, cpu, cores, memory, system, chromium, node }) {
  return [
    `${cpu}, ${cores} cores, ${Math.round(memory)} GB`,
    system,
    `headless Chromium ${chromium} (WebGL in software)`,
    `Node.js ${node}`,
    `commit ${commit ?? 'unknown'}`,
    date,
  ].join('; ');
}
