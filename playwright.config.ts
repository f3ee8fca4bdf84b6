import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/programs.mjs';

const port = Number(process.env.E2E_PORT ?? 3123);
const basePath = process.env.BASE_PATH ?? '';
const isRoot = process.getuid?.() === 0;
const executablePath = findBrowser();

/**
 * Limits for what hangs, not for what is slow: one core may be drawing another test's map in software meanwhile,
 * and the machine may be building something besides.
 */
const MAX_TEST_MS = 150_000;
const MAX_WAIT_MS = 20_000;

/** The browser tests run against the production build, as `npm start` serves it. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // a test that passes only when tried again is listed as flaky at the end of `npm test`
  retries: process.env.CI ? 2 : 0,
  timeout: MAX_TEST_MS,
  expect: { timeout: MAX_WAIT_MS },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}${basePath}/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
    // a flight of the camera is many frames to draw in software; it jumps where less motion is wanted
    contextOptions: { reducedMotion: 'reduce' },
    // The other tests count requests and look at what the server sends; a copy made meanwhile would answer for it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Chromium refuses its sandbox to root, as in containers.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: String(port), HOST: '127.0.0.1', BASE_PATH: basePath },
    url: `http://127.0.0.1:${port}${basePath}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
