/** The machines that are measured: this one, and this one made as slow as a terminal in a hospital. */

/**
 * @typedef {object} Profile
 * @property {string} name as in `--profile`
 * @property {string} title
 * @property {number} cpu how many times slower the page's main thread runs
 * @property {{ bitsPerSecond: number, latency: number } | null} network `latency` of each request in ms
 */

/** @type {readonly Profile[]} */
export const PROFILES = [
  { name: 'full-speed', title: 'Full speed', cpu: 1, network: null },
  {
    name: 'hospital-terminal',
    title: 'Hospital terminal (CPU 4 times slower, 10 Mbit/s, 40 ms)',
    cpu: 4,
    network: { bitsPerSecond: 10e6, latency: 40 },
  },
];

/** For what is the same on every machine. @type {Profile} */
export const ANY_MACHINE = { name: 'any', title: 'Any machine', cpu: 1, network: null };

/**
 * Slows a page down. The network's limits hold for the page's workers too; the CPU's only for its main thread,
 * since Chromium slows neither workers nor the process that draws.
 *
 * @param {import('@playwright/test').CDPSession} session of the page
 * @param {Profile} profile
 */
export async function slowDown(session, { cpu, network }) {
  if (cpu !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network === null) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
