import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { headersFor } from '../scripts/headers';
import { expect, test } from './support/closed-lan';
import { labelPointOf, liveMap, openLive, panel, staticMap } from './support/map';
import { checkSums } from './support/package';
import { rawRequest } from './support/raw-request';
import { nameOf, networks } from './support/records';

/** How readers are connected, and what their requests say. */
const CONNECTIONS = [
  ['plain', { host: 'atlas.hospital.test' }],
  ['secure', { host: 'atlas.hospital.test', 'x-forwarded-proto': 'https' }],
  ['local', { host: 'localhost' }],
] as const;

// one package, one nginx
test.describe.configure({ mode: 'default' });

/** The address that the browser is at, without the server's. */
const place = (page: Page, baseURL: string | undefined) => page.url().replace(baseURL ?? '', '/');

test('the checksums hold, of the zip and of every file in it', ({ lan }) => {
  expect(checkSums(`${lan.zip}.sha256`)).toBe('');
  const list = join(lan.folder, 'SHA256SUMS');
  expect(readFileSync(list, 'utf8').split('\n').length).toBeGreaterThan(5000);
  expect(checkSums(list)).toBe('');
});

test('the package has guide, licences and configurations, and no font', ({ lan }) => {
  const read = (name: string) => readFileSync(join(lan.folder, name), 'utf8');
  expect(read('GUIDE.ja.html')).toContain('管理者の手引き');
  expect(read('LICENSES.txt')).toContain('MapLibre GL JS');
  expect(read('site/_headers')).toMatch(/^\/atlas\/embed\/\*$/m);
  expect(read('SHA256SUMS')).not.toMatch(/\.(woff2?|ttf|otf|mjs|map)$/m);
});

test('the guide is one page of paper', async ({ lan, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(readFileSync(join(lan.folder, 'GUIDE.ja.html'), 'utf8'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await context.close();
});

test.describe('nginx', () => {
  test('nginx gives every kind of file the headers of our own server', async ({ lan }) => {
    const chunks = readFileSync(join(lan.folder, 'SHA256SUMS'), 'utf8');
    const fileLike = (pattern: RegExp) => {
      const path = pattern.exec(chunks)?.[0];
      if (path === undefined) throw new Error(`the package has no file like ${pattern}`);
      return path;
    };
    for (const [address, file] of [
      ['/', '/index.html'],
      ['/areas/0603/', '/areas/0603/index.html'],
      ['/embed/areas/0603/', '/embed/areas/0603/index.html'],
      ['/nowhere/', '/404.html'],
      ...[
        '/data/networks.csv',
        '/data/networks.geojson',
        '/og/nation.png',
        '/manifest.webmanifest',
        fileLike(/\/_next\/static\/media\/maplibre-gl-worker\S*\.js$/m),
        fileLike(/\/_next\/static\/chunks\/\S*\.js$/m),
        fileLike(/\/_next\/static\/chunks\/\S*\.css$/m),
        fileLike(/\/_next\/static\/media\/\S*\.svg$/m),
      ].map((path) => [path, path] as const),
    ] as const) {
      const { status, headers } = await request(lan, address);
      expect([address, status]).toEqual([address, file === '/404.html' ? 404 : 200]);
      for (const [connection, sent] of CONNECTIONS) {
        const { headers } = await request(lan, address, sent);
        const { Vary: _, ...own } = headersFor(file, connection);
        const expected = Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]);
        expect(headers, address).toMatchObject(Object.fromEntries(expected));
        for (const name of ['Strict-Transport-Security', 'Cross-Origin-Opener-Policy']) {
          expect(headers[name.toLowerCase()], address).toBe(own[name]);
        }
      }
      expect(headers.server, 'says no version').toBe('nginx');
    }
  });

  test('nginx sends what the build has compressed, and does not send again what has not changed', async ({
    lan,
  }) => {
    const { headers, body } = await request(lan, '/', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.equals(readFileSync(join(lan.folder, 'site/atlas/index.html.gz')))).toBe(true);
    const again = await request(lan, '/', {
      'accept-encoding': 'gzip',
      'if-none-match': headers.etag ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('nginx redirects to the final slash and keeps the query', async ({ lan }) => {
    for (const path of ['', '/about']) {
      const { status, headers } = await request(lan, `${path}?q=1`);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`/atlas${path}/?q=1`);
    }
  });

  test('nginx sends nothing but the site, and refuses methods that write', async ({ lan }) => {
    for (const path of [
      '/index.html.gz',
      '/.nojekyll',
      '/404.html',
      '/../SHA256SUMS',
      '/..%2f..%2fSHA256SUMS',
      '/%2e%2e/%2e%2e/SHA256SUMS',
      '/../_headers',
      '/about/../../../SHA256SUMS',
    ]) {
      const { status, body } = await request(lan, path);
      expect([path, [400, 404].includes(status)]).toEqual([path, true]);
      expect(body.toString()).not.toContain('GUIDE.ja.html');
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND', 'OPTIONS']) {
      const { status } = await rawRequest(`http://127.0.0.1:${lan.port}`, '/atlas/', { method });
      expect([method, status]).toEqual([method, 405]);
    }
    const long = await request(lan, '/', { 'x-long': 'x'.repeat(40_000) });
    expect([400, 431]).toContain(long.status);
  });

  /** Asks nginx for an address of the site. */
  function request(
    { port, basePath }: { port: number; basePath: string },
    path: string,
    headers: Record<string, string> = {},
  ) {
    return rawRequest(`http://127.0.0.1:${port}`, basePath + path, { headers });
  }
});

test.describe('on a closed network', () => {
  test('nothing outside is reached, and the context is not secure', async ({ page, context }) => {
    await page.goto('about/');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    // not the guarded address of a page: the test itself goes astray
    const outside = await context.browser()?.newPage();
    await expect(outside?.goto('http://example.jp/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await outside?.close();
  });

  test('a planner finds which network covers a town, reads it and comes back', async ({
    page,
    baseURL,
  }) => {
    await openLive(page, '');
    await liveMap(page).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('yonezawa');
    await page.getByRole('listbox', { name: '検索結果' }).getByRole('option').first().click();
    await expect(page).toHaveURL(`${baseURL}areas/0603/?municipality=06202`);
    const answer = panel(page).getByRole('region', { name: '検索した市区町村：米沢市' });
    await expect(answer).toContainText('米沢市はOKI-netの対象地域に入っています。');
    await answer.getByRole('link', { name: 'OKI-net' }).click();
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('OKI-net');
    await expect(panel(page).getByRole('heading', { name: '予算について' })).toBeVisible();
    await page.goBack();
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
  });

  test('a click on the map leads to the prefecture, filters stay in the address', async ({
    page,
    baseURL,
  }) => {
    await openLive(page, '?scope=prefecture');
    await expect(panel(page).getByRole('link', { name: 'OKI-net', exact: true })).toHaveCount(0);
    const niigata = await labelPointOf(page, 'niigata');
    await page.mouse.click(niigata.x, niigata.y + 12);
    await expect(page).toHaveURL(`${baseURL}prefectures/niigata/?scope=prefecture`);
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('新潟県');
  });

  test('networks are sorted, compared and saved', async ({ page, baseURL }) => {
    await page.goto('networks/');
    for (const network of networks) {
      await expect(page.getByRole('link', { name: nameOf(network), exact: true })).toBeVisible();
    }
    await page.goto('compare/?compare=oki-net,akita-heartful');
    await expect(page.getByRole('columnheader', { name: /OKI-net/ })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /あきたハートフルネット/ })).toBeVisible();
    await page.goto('about/#downloads');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'networks.csv' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    for (const { id } of networks) expect(csv).toContain(`\n${id},`);
    expect(place(page, baseURL)).toBe('/about/#downloads');
  });

  test('a link is shared without a clipboard', async ({ page, baseURL }) => {
    await page.goto('glossary/');
    await page.getByRole('button', { name: '共有', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'このページを共有' });
    await expect(dialog.getByRole('textbox', { name: 'リンク' })).toHaveValue(
      `${baseURL}glossary/`,
    );
    await dialog.getByRole('button', { name: 'リンクをコピー' }).click();
    await expect(dialog.getByText(/選択しました。Ctrl\+C/)).toBeVisible();
  });

  test.describe('a wrong address', () => {
    test.use({ expectedMessages: ['404'] });

    test('the page for a wrong address leads on', async ({ page, baseURL }) => {
      await page.goto('prefectures/akitta/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('見つかりません');
      await page
        .getByRole('main')
        .getByRole('link', { name: /秋田県/ })
        .first()
        .click();
      await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
    });
  });

  test('addresses people type and embeds work', async ({ page, baseURL }) => {
    await page.goto('prefectures/秋田県');
    await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
    await page.goto('embed/areas/0603/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('置賜（山形県）');
  });
});

test.describe('a browser that is too old', () => {
  /** Land that the static map fills, so that the picture is there and not only its links. */
  async function expectPicture(page: Page): Promise<void> {
    await expect(staticMap(page)).toBeVisible();
    const land = staticMap(page).locator('a[href*="/prefectures/"]').first();
    const box = await land.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(20);
  }

  /** What every reader can do: read, and go on by the map's links and the panel's. */
  async function readsAndGoesOn(page: Page, baseURL: string | undefined): Promise<void> {
    await page.goto('');
    await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
    await expectPicture(page);
    const akita = await labelPointOf(page, 'akita');
    await page.mouse.click(akita.x - 2, akita.y + 16);
    await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
    await expectPicture(page);
    await panel(page).getByRole('link', { name: 'あきたハートフルネット' }).first().click();
    await expect(page).toHaveURL(`${baseURL}networks/akita-heartful/`);
    await expect(page.getByRole('heading', { name: '予算について' })).toBeVisible();
  }

  test.describe('for any of the scripts', () => {
    test.use({ expectedMessages: [/SyntaxError|uncaught/] });

    test('a browser too old for any of the scripts shows text, links and the map', async ({
      page,
      baseURL,
    }) => {
      let refused = 0;
      await page.route('**/*.js', (route) => {
        refused += 1;
        return route.fulfill({ contentType: 'text/javascript', body: 'class { static { }' });
      });
      await readsAndGoesOn(page, baseURL);
      expect(refused).toBeGreaterThan(3);
    });
  });
});
