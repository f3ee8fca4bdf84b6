import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { builtFiles, builtText } from './support/build';
import { expect, test } from './support/test';

/** Where the map stands in an image, right of the text: its middle, in pixels. */
const MIDDLE = { left: 885, top: 315 };
const SCOPES = { whole: '8cc7bd', area: '8fb0e0', unstated: 'a86f1c' };
/** A blank image compresses to a few hundred bytes; services that show links refuse large ones. */
const MIN_IMAGE_BYTES = 8_000;
const MAX_IMAGE_BYTES = 60_000;
/** Of so many images one is decoded. */
const LOOKED_AT_EVERY = 10;

const BASE_PATH = process.env.BASE_PATH ?? '';
const files = builtFiles();
const images = files.filter((file) => file.startsWith('/og/'));
/** What stands in for pages, or in a frame, is nobody's link. */
const NO_LINK = /^\/(embed|404|_not-found|offline)\//;
const pages = files
  .filter((file) => file.endsWith('/index.html') && !NO_LINK.test(file))
  .map((file) => ({ address: file.replace(/index\.html$/, ''), html: builtText(file) }));
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');
const ownPages = pages.filter(({ html }) => !isRedirect(html));

/** Path of an address in the build, wherever the site will be. */
function pathOf(address: string): string {
  const { pathname, hash } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(BASE_PATH)) throw new Error(`${address} is outside of the site`);
  return decodeURI(pathname.slice(BASE_PATH.length)) + hash;
}

function property(html: string, name: string): string {
  return new RegExp(`<meta property="${name}" content="([^"]*)"/>`).exec(html)?.[1] ?? '';
}

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';

type Thing = Record<string, unknown> & { '@type': string };

/** What a page tells machines, parsed. */
function graphOf(html: string): Thing[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks).toHaveLength(1);
  const data = JSON.parse(blocks[0]?.[1] ?? '');
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

const imageFile = (path: string) => fileURLToPath(new URL(`../out${path}`, import.meta.url));

/** How many pixels of an image have exactly a colour. */
async function pixelsOf(path: string, colour: string): Promise<number> {
  const pixels = await sharp(imageFile(path)).removeAlpha().raw().toBuffer();
  const wanted = Number.parseInt(colour, 16);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) if (pixels.readUIntBE(at, 3) === wanted) count += 1;
  return count;
}

test.describe('a link that is pasted somewhere', () => {
  test('every page has a title, words and an image of its own for previews', () => {
    expect(ownPages.length).toBeGreaterThan(380);
    for (const { address, html } of ownPages) {
      expect(property(html, 'og:title'), address).not.toBe('');
      expect(property(html, 'og:description'), address).not.toBe('');
      expect(pathOf(canonicalOf(html)), address).toBe(address);
      expect(property(html, 'og:url'), address).toBe(canonicalOf(html));
      expect(html, address).toContain('<meta name="twitter:card" content="summary_large_image"/>');
      expect(images, address).toContain(pathOf(property(html, 'og:image')));
    }
    expect(new Set(ownPages.map(({ html }) => property(html, 'og:image'))).size).toBe(
      ownPages.length,
    );
    expect(images).toHaveLength(ownPages.length);
  });

  test('the preview of a redirect shows what it leads to', () => {
    const redirects = pages.filter(({ html }) => isRedirect(html));
    expect(redirects.length).toBeGreaterThan(200);
    for (const { address, html } of redirects) {
      expect(property(html, 'og:url'), address).toBe(canonicalOf(html));
      expect(images, address).toContain(pathOf(property(html, 'og:image')));
    }
    const akita = redirects.find(({ address }) => address === '/prefectures/05/');
    expect(pathOf(property(akita?.html ?? '', 'og:image'))).toBe('/og/prefectures/akita.png');
  });
});

test.describe('preview images', () => {
  test('preview images are all 1200 × 630, at most 60 kB, and none is blank', async () => {
    for (const path of images) {
      const image = sharp(imageFile(path));
      const { format, width, height } = await image.metadata();
      expect([path, format, width, height]).toEqual([path, 'png', 1200, 630]);
      const { size } = statSync(imageFile(path));
      expect(size, path).toBeGreaterThan(MIN_IMAGE_BYTES);
      expect(size, path).toBeLessThanOrEqual(MAX_IMAGE_BYTES);
    }
    // decoding each of them would take most of a minute
    for (const path of images.filter((_, index) => index % LOOKED_AT_EVERY === 0)) {
      const { channels } = await sharp(imageFile(path)).stats();
      for (const { stdev } of channels.slice(0, 3)) expect(stdev, path).toBeGreaterThan(15);
    }
  });

  test('preview images show a region in the colour of the scope with which it is covered', async () => {
    expect(await pixelsOf('/og/prefectures/akita.png', SCOPES.whole)).toBeGreaterThan(50_000);
    expect(await pixelsOf('/og/networks/oki-net.png', SCOPES.area)).toBeGreaterThan(100_000);
    expect(await pixelsOf('/og/prefectures/aomori.png', SCOPES.unstated)).toBeGreaterThan(5_000);
    for (const colour of Object.values(SCOPES)) {
      expect(await pixelsOf('/og/prefectures/tokyo.png', colour)).toBe(0);
    }
    const middle = await sharp(imageFile('/og/areas/0603.png'))
      .extract({ ...MIDDLE, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect(middle.toString('hex')).toBe(SCOPES.area);
  });

  test('preview images may be fetched from other sites', async ({ request }) => {
    const response = await request.get('og/areas/0603.png');
    expect(response.headers()).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(response.headers().etag).toBeTruthy();
  });
});

test.describe('machines that read a page', () => {
  test('machines find a page’s trail, which ends at its canonical address', () => {
    for (const { address, html } of ownPages) {
      const list = graphOf(html).find((thing) => thing['@type'] === 'BreadcrumbList');
      const steps = list?.itemListElement as { position: number; item: string }[];
      expect(
        steps.map(({ position }) => position),
        address,
      ).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(-1)?.item, address).toBe(canonicalOf(html));
      for (const { item } of steps) {
        const file = `${pathOf(item)}index.html`;
        expect(files, address).toContain(file);
      }
    }
  });

  test('machines find places where there are regions, and the dataset with downloads that exist', () => {
    const things = (address: string) => {
      const page = ownPages.find((each) => each.address === address);
      return graphOf(page?.html ?? '').slice(1);
    };
    expect(things('/prefectures/akita/')).toMatchObject([
      { '@type': 'AdministrativeArea', name: '秋田県', identifier: '05' },
    ]);
    expect(things('/areas/0603/')).toMatchObject([{ '@type': 'Place', name: '置賜' }]);
    for (const address of ['/', '/networks/', '/about/']) {
      const [dataset] = things(address);
      expect(dataset?.['@type']).toBe('Dataset');
      for (const { contentUrl } of dataset?.distribution as { contentUrl: string }[]) {
        expect(files).toContain(pathOf(contentUrl));
      }
    }
  });

  test('data for machines run nowhere and break no policy', async ({ page }) => {
    for (const address of ['./', 'areas/0603/', 'about/']) {
      await page.goto(address);
      await expect(page.locator('head script[type="application/ld+json"]')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  test('the sitemap lists every page, and exists where the public address is known', () => {
    const robots = builtText('/robots.txt');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    const named = /^Sitemap: (.*)$/m.exec(robots)?.[1];
    expect(files.includes('/sitemap.xml')).toBe(named !== undefined);
    expect(named !== undefined).toBe(Boolean(process.env.SITE_URL));
    const listed = named === undefined ? [] : builtText('/sitemap.xml').match(/<loc>/g);
    expect(listed).toHaveLength(named === undefined ? 0 : ownPages.length);
  });

  test('machines are told to leave out pages that stand in for others', () => {
    for (const address of ['/offline/index.html', '/404.html']) {
      expect(builtText(address), address).toContain('<meta name="robots" content="noindex"');
      expect(canonicalOf(builtText(address)), address).toBe('');
    }
  });
});

test('the browser accepts the manifest, and its icons are there', async ({ page, request }) => {
  await page.goto('./');
  const browser = await page.context().newCDPSession(page);
  const { url, errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect(manifest.short_name).toBe('連携アトラス');
  expect(manifest.icons).toHaveLength(4);
  for (const { src, type } of manifest.icons) {
    const response = await request.get(new URL(src, url).href);
    expect([src, response.status(), response.headers()['content-type']]).toEqual([src, 200, type]);
  }
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect((await request.get(touch ?? '')).status()).toBe(200);
});
