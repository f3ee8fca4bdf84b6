/** Load from `wrk`, which asks as fast as it is answered. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getProgram } from '../../debian.mjs';

/**
 * @typedef {object} Load
 * @property {number} perSecond answers a second
 * @property {number} bytesPerSecond with headers
 * @property {number} p50 milliseconds from a request to the end of its answer
 * @property {number} p99 the same, exceeded by one in a hundred
 * @property {number} errors connections refused or broken, answers late by seconds or with a status above 399
 */

/** How wrk asks for one address after the other, and says what came of it. @param {readonly string[]} addresses */
const script = (addresses) => `
local addresses = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local turn = 0
request = function()
  turn = turn % #addresses + 1
  return wrk.format("GET", addresses[turn])
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("\\nRESULT %d %d %d %d %d %d\\n", summary.requests, summary.bytes, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;

/**
 * The figures in what wrk printed; its times are microseconds.
 *
 * @param {string} printed
 * @returns {Load}
 * @throws {Error} when there are none
 */
export function readLoad(printed) {
  const values = /^RESULT ((?:\d+ ?){6})$/m.exec(printed)?.[1]?.trim().split(' ').map(Number);
  const [requests, bytes, duration, p50, p99, errors] = values ?? [];
  if (!requests || !duration || errors === undefined) {
    throw new Error(`wrk measured nothing:\n${printed}`);
  }
  const seconds = duration / 1e6;
  return {
    perSecond: requests / seconds,
    bytesPerSecond: (bytes ?? 0) / seconds,
    p50: (p50 ?? 0) / 1000,
    p99: (p99 ?? 0) / 1000,
    errors,
  };
}

/**
 * Asks a server for addresses in turn, over connections that stay open, from one thread.
 *
 * @param {string} origin
 * @param {readonly string[]} addresses root-relative
 * @param {{ connections: number, seconds: number }} options
 * @returns {Promise<Load>}
 * @throws {import('../../project.mjs').Failure} when wrk cannot be had
 */
export async function load(origin, addresses, { connections, seconds }) {
  const program = await getProgram('wrk');
  const folder = await mkdtemp(join(tmpdir(), 'renkei-wrk-'));
  try {
    const file = join(folder, 'addresses.lua');
    await writeFile(file, script(addresses));
    const { stdout } = await promisify(execFile)(program, [
      ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
      // nginx has brotli only with another package
      ...['--header', 'Accept-Encoding: gzip', '--script', file, origin],
    ]);
    return readLoad(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
