/** What measuring takes: a build that is served, and a browser. */
import { chromium } from '@playwright/test';
import { getBrowser } from './programs.mjs';
import { createServer } from './serve.ts';
import { listen } from './server/listen.mjs';

/** The screen that is measured. */
export const VIEWPORT = { width: 1280, height: 800 };

/**
 * Serves a build on a free port of this machine.
 *
 * @param {string} out the build's folder
 * @param {string} basePath `''` or `/atlas`
 * @param {(server: import('node:http').Server) => void} [prepare] called with the server before it listens
 * @returns {Promise<{ base: string, close: () => void }>} `base` is the site's address without a final slash
 */
export async function serveBuild(out, basePath, prepare) {
  const create = () => {
    const server = createServer(out, { basePath });
    prepare?.(server);
    return server;
  };
  const { servers, port } = await listen(create, { host: '127.0.0.1', port: 0 });
  return {
    base: `http://127.0.0.1:${port}${basePath}`,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Starts a headless Chromium. @throws {Failure} when none can be had */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await getBrowser(),
    // Chromium refuses its sandbox to root, as in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
