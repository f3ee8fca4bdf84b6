import type { CDPSession } from '@playwright/test';

/** A machine to measure on: this one, or this one made as slow as a terminal in a hospital. */
export type Profile = {
  /** How many times slower the page's main thread runs. */
  cpuSlowdown: number;
  /** `latencyMs` is waited for each request. */
  network: { bitsPerSecond: number; latencyMs: number } | null;
};

/** By their names in `--profile`. */
export const PROFILES: Readonly<Record<string, Profile>> = {
  'full-speed': { cpuSlowdown: 1, network: null },
  'hospital-terminal': { cpuSlowdown: 4, network: { bitsPerSecond: 10e6, latencyMs: 40 } },
};

/**
 * Slows a page down. The network's limits hold for the page's workers too; the CPU's only for its main thread,
 * since Chromium slows neither workers nor the process that draws.
 */
export async function slowDown(session: CDPSession, { cpuSlowdown, network }: Profile) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (network === null) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
