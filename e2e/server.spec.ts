import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { builtFiles, builtText } from './support/build';
import { type RawResponse, rawRequest } from './support/raw-request';
import { networks } from './support/records';
import { expect, test } from './support/test';

const PAGES = {
  'the nation': '/',
  'a prefecture': '/prefectures/akita/',
  'an area': '/areas/0603/',
  'a network': '/networks/oki-net/',
  'a document': '/about/',
};
const files = builtFiles();

/** The built file that a pattern finds first; a build without one is wrong. */
function fileLike(pattern: RegExp): string {
  const found = files.find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`the build has no file like ${pattern}`);
  return found;
}

/** Address of a file of the build: a page is asked for by its folder. */
function addressOf(file: string): string {
  return encodeURI(file.replace(/\/index\.html$/, '/'));
}

let get: (path: string, headers?: Record<string, string>) => Promise<RawResponse>;
let send: (method: string, path: string) => Promise<RawResponse>;

test.beforeEach(({ baseURL }) => {
  const { origin, pathname } = new URL(baseURL ?? '');
  const basePath = pathname.replace(/\/$/, '');
  get = (path, headers) => rawRequest(origin, basePath + path, { headers });
  send = (method, path) => rawRequest(origin, basePath + path, { method });
});

test.describe('files', () => {
  const TYPES: Record<string, string> = {
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    geojson: 'application/geo+json',
    html: 'text/html; charset=utf-8',
    ico: 'image/x-icon',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    png: 'image/png',
    svg: 'image/svg+xml',
    txt: 'text/plain; charset=utf-8',
    webmanifest: 'application/manifest+json',
    woff2: 'font/woff2',
    xml: 'application/xml; charset=utf-8',
  };

  test('every kind of file in the build has its own type, and none needs .mjs', async () => {
    const byExtension = new Map(files.map((file) => [file.split('.').at(-1) ?? '', file]));
    expect([...byExtension.keys()]).not.toContain('mjs');
    for (const [extension, file] of byExtension) {
      if (file === '/404.html') continue;
      const { status, headers } = await get(addressOf(file));
      expect([file, status, headers['content-type']]).toEqual([file, 200, TYPES[extension]]);
    }
  });

  test('hashed files are kept for a year, pages and data are asked for again', async () => {
    const chunk = await get(fileLike(/^\/_next\/static\/chunks\/.*\.js$/));
    expect(chunk.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of [...Object.values(PAGES), '/about/index.txt']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  test('files are sent in brotli, else gzip, else as they are, always with the same content', async () => {
    const plain = await get('/');
    const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    const gzip = await get('/', { 'accept-encoding': 'br;q=0, gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
    for (const { headers } of [plain, brotli, gzip]) expect(headers.vary).toBe('Accept-Encoding');
  });

  test('files that have not changed are not sent again, whatever the encoding', async () => {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers } = await get('/about/', { 'accept-encoding': encoding });
      const etag = headers.etag ?? '';
      tags.add(etag);
      const again = await get('/about/', { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      const changed = await get('/about/', { 'accept-encoding': encoding, 'if-none-match': '"x"' });
      expect(changed.status).toBe(200);
    }
    expect(tags.size).toBe(3);
  });

  test('the compressed twins are not files of their own', async () => {
    expect((await get('/index.html.br')).status).toBe(404);
    expect((await get('/.nojekyll')).status).toBe(404);
  });
});

test.describe('addresses', () => {
  test('addresses without the final slash lead to the page and keep the query', async () => {
    const { status, headers } = await get('/prefectures/akita?scope=unstated&q=%E7%A7%8B');
    expect(status).toBe(308);
    expect(headers.location).toMatch(/\/prefectures\/akita\/\?scope=unstated&q=%E7%A7%8B$/);
  });

  test('addresses that do not exist answer 404 with the page that says so, to browsers and others', async () => {
    for (const accept of ['text/html', 'application/json', '*/*']) {
      const { status, headers, body } = await get('/prefectures/nowhere/', { accept });
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body.toString()).toBe(builtText('/404.html'));
    }
    expect((await get('/404.html')).status).toBe(404);
    expect((await get('/_next/static/chunks/old.js')).status).toBe(404);
  });

  test('addresses never reach outside of the folder', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/about/../../package.json',
      '/about/%2e%2e%2f%2e%2e%2fpackage.json',
      '/..%5cpackage.json',
      '/%252e%252e/package.json',
      '//etc/passwd',
      '/about%00.html',
      '/_next/../../package.json',
    ]) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).not.toContain('renkei-atlas');
    }
  });

  test('addresses that cannot be decoded are refused, and the server goes on', async () => {
    expect((await get('/%')).status).toBe(400);
    expect((await get('/%E7%A7/')).status).toBe(400);
    expect((await get('/')).status).toBe(200);
  });

  test('addresses never lead to another site', async () => {
    const { headers } = await get('//example.com/about');
    expect(headers.location).toBeUndefined();
  });
});

test.describe('requests', () => {
  test('requests may only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await send(method, '/');
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  test('requests for the headers alone get them, and no body', async () => {
    const { status, headers, body } = await send('HEAD', '/about/');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['content-length']).toBe(
      String(Buffer.byteLength(builtText('/about/index.html'))),
    );
    expect((await send('HEAD', '/nowhere/')).status).toBe(404);
  });
});

test.describe('security', () => {
  test('every response carries the headers, errors and redirects too', async () => {
    for (const path of [...Object.values(PAGES), '/nowhere/', '/about', '/%', '/about/index.txt']) {
      const { headers } = await get(path);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('every page allows its own inline scripts, this origin, and nothing else', () => {
    const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('/embed/'));
    expect(pages.length).toBeGreaterThan(Object.keys(PAGES).length);
    for (const file of pages) {
      const html = builtText(file);
      const [, directives = ''] =
        /<head><meta charset="utf-8"\/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/i.exec(
          html,
        ) ?? [];
      // data blocks run nowhere, and need no hash
      const inline = /<script(?![^>]*(?:\bsrc=|application\/ld\+json))[^>]*>([\s\S]*?)<\/script>/g;
      const hashes = [...html.matchAll(inline)].map(
        ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
      );
      const scripts = ["script-src 'self'", ...new Set(hashes)].join(' ');
      expect(directives, file).toBe(
        `default-src 'none'; ${scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; ` +
          "font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
      );
    }
  });

  test('every link to another site is http(s), and a new tab gets no hold of this page', () => {
    const outward = new Set<string>();
    const held: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      for (const [link] of builtText(file).matchAll(/<a\s[^>]*>/g)) {
        const [, href = ''] = /\shref="([^"]*)"/.exec(link) ?? [];
        if (/^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) outward.add(href);
        if (link.includes('target="_blank"') && !/\srel="[^"]*\bnoopener\b/.test(link)) {
          held.push(`${file}: ${link}`);
        }
      }
    }
    const websites = networks.flatMap(({ source }) => source.website ?? []);
    expect(websites.length).toBeGreaterThan(0);
    for (const website of websites) expect([...outward]).toContain(website);
    expect([...outward].filter((href) => !/^https?:\/\/[^/]/.test(href))).toEqual([]);
    expect(held).toEqual([]);
  });

  test('no page has a style attribute or an inline handler, which its policy would refuse', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const markup = builtText(file).replace(/<script\b[\s\S]*?<\/script>/g, '');
      expect(markup.match(/<[^>]+\s(style|on\w+)="[^>]*>/)?.[0], file).toBeUndefined();
    }
  });

  for (const [kind, path] of Object.entries(PAGES)) {
    test(`${kind} works under its policy`, async ({ page }) => {
      await page.goto(path.slice(1));
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('the map’s worker is served as .js under a policy of its own, and draws the map', async ({
    page,
  }) => {
    const worker = page.waitForEvent('worker');
    await page.goto('');
    const path = new URL((await worker).url()).pathname;
    expect(path).toMatch(/\/maplibre-gl-worker\.[\w-]+\.js$/);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
    const { headers } = await get(fileLike(/maplibre-gl-worker/));
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
  });
});

test.describe('addresses people type', () => {
  const ALIASES = {
    'prefectures/05/': /\/prefectures\/akita\/$/,
    'prefectures/秋田県/': /\/prefectures\/akita\/$/,
    'prefectures/秋田/': /\/prefectures\/akita\/$/,
    'prefectures/akita-ken/': /\/prefectures\/akita\/$/,
    'prefectures/kyoto-fu/': /\/prefectures\/kyoto\/$/,
    'areas/603/': /\/areas\/0603\/$/,
  };

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    for (const [path, target] of Object.entries(ALIASES)) {
      test(`${path} leads to the page meant`, async ({ page }) => {
        await page.goto(path);
        await expect(page).toHaveURL(target);
      });
    }
  });

  test('addresses people type lead to the page meant with JavaScript, and without the final slash', async ({
    page,
  }) => {
    await page.goto('prefectures/秋田県');
    await expect(page).toHaveURL(/\/prefectures\/akita\/$/);
  });

  test('a redirect page has a link for readers for whom nothing happens', () => {
    const html = builtText('/prefectures/秋田県/index.html');
    expect(html).toMatch(/<a href="[^"]*\/prefectures\/akita\/">秋田県のページ<\/a>/);
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/prefectures\/akita\/"\/>/);
  });
});
