/** Loads pages in a real browser and counts what the server sends for them. */
import { launchBrowser, serveBuild, VIEWPORT } from '../lab.mjs';

/** The canvas is there once MapLibre has taken over from the static map. */
const MAP = '[data-live] canvas.maplibregl-canvas';
const PATIENCE = 30_000;

/** @typedef {{ address: string, bytes: number }} Response `bytes` of the body as sent */

/**
 * A server of the build with a browser, and what was sent since the last page was opened.
 *
 * @param {string} out
 * @param {string} basePath
 */
export async function openLab(out, basePath) {
  /** @type {Response[]} */
  let sent = [];
  const site = await serveBuild(out, basePath, (server) => {
    server.on('request', (request, response) => {
      const address = request.url ?? '';
      response.on('finish', () => {
        const bytes = Number(response.getHeader('content-length'));
        if (response.statusCode === 200) sent.push({ address, bytes });
      });
    });
  });
  const browser = await launchBrowser();

  return {
    /**
     * Loads a page with an empty cache until nothing more is asked for.
     *
     * @param {string} address root-relative, without the base path
     * @param {{ map: boolean }} expected whether a map must have become interactive
     * @returns {Promise<Response[]>} everything sent
     * @throws {Error} when there is no map
     */
    async load(address, { map }) {
      sent = [];
      const page = await browser.newPage({ viewport: VIEWPORT });
      try {
        await page.goto(`${site.base}${address}`);
        if (map) await page.waitForSelector(MAP, { timeout: PATIENCE });
        await page.waitForLoadState('networkidle', { timeout: PATIENCE });
        const unknown = sent.find(({ bytes }) => Number.isNaN(bytes));
        if (unknown) throw new Error(`${unknown.address} was sent without saying how long it is`);
        return sent;
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}
