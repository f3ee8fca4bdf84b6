import { launchBrowser, serveBuild, VIEWPORT } from '../lab.mjs';

/** The canvas is there once MapLibre has taken over from the static map. */
const MAP = '[data-live] canvas.maplibregl-canvas';
const TIMEOUT_MS = 30_000;

/** A response to a page: `bytes` of its body as sent. */
export type Sent = { address: string; bytes: number };

/** A server of a build with a browser that measures what it sends. */
export async function openLab(out: string, basePath: string) {
  let sent: Sent[] = [];
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
     * @param address root-relative, without the base path
     * @param hasMap whether a map must have become interactive
     * @returns everything sent
     * @throws {Error} when there is no map
     */
    async load(address: string, hasMap: boolean): Promise<Sent[]> {
      sent = [];
      const page = await browser.newPage({ viewport: VIEWPORT });
      try {
        await page.goto(`${site.base}${address}`);
        if (hasMap) await page.waitForSelector(MAP, { timeout: TIMEOUT_MS });
        await page.waitForLoadState('networkidle', { timeout: TIMEOUT_MS });
        const unknown = sent.find(({ bytes }) => Number.isNaN(bytes));
        if (unknown) throw new Error(`${unknown.address} was sent without saying how long it is`);
        return sent;
      } finally {
        await page.close();
      }
    },
    async close(): Promise<void> {
      await browser.close();
      site.close();
    },
  };
}
