/** The servers that are compared, each a process of its own. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { serveBuildWithNginx } from '../../hosting/run-nginx.mjs';
import { ROOT } from '../../project.mjs';

/** @typedef {{ name: string, origin: string, pid: number, stop: () => Promise<void> }} Server */

/**
 * Our own server, as `npm run serve` starts it.
 *
 * @returns {Promise<Server>}
 */
export async function startOwn() {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    name: 'npm start',
    origin: new URL(String(line).replace('Renkei Atlas: ', '')).origin,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * nginx with the configuration of the package.
 *
 * @param {string} out
 * @param {string} basePath
 * @returns {Promise<Server>}
 * @throws {import('../../project.mjs').Failure} when there is no nginx
 */
export async function startNginx(out, basePath) {
  const { port, pid, stop } = await serveBuildWithNginx(out, basePath);
  return { name: 'nginx', origin: `http://127.0.0.1:${port}`, pid, stop };
}

/**
 * Memory that a process holds.
 *
 * @param {number} pid
 * @returns {Promise<number>} bytes
 */
export async function residentMemory(pid) {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1024;
}
