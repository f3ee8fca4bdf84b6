import type { Position } from 'geojson';
import { areas, municipalities, networks, prefectures } from './support/records';
import { expect, test } from './support/test';

/** Twice the signed area, positive for counterclockwise. */
function winding(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

test('a reader finds every file on the page about the atlas, with what is in it', async ({
  page,
  request,
}) => {
  await page.goto('about/#downloads');
  const section = page.locator('section#downloads');
  await expect(section.getByRole('heading')).toHaveText('データのダウンロード');
  const links = await section.locator('a[download]').all();
  const names = await Promise.all(links.map((link) => link.textContent()));
  expect(names).toEqual([
    'networks.csv',
    'networks.json',
    'networks.schema.json',
    'networks.geojson',
    'regions.json',
  ]);
  for (const link of links) {
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.ok()).toBe(true);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
  }
  await expect(section).toContainText('国土数値情報');
  await expect(section).toContainText('事例紹介（厚生労働省）');
});

test('networks.json holds the records as they are', async ({ request }) => {
  const { networks: all, attribution } = await (await request.get('data/networks.json')).json();
  expect([...all].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(networks);
  expect(attribution.join()).toContain('厚生労働省');
});

test('networks.csv is UTF-8 with a byte order mark, one row a network', async ({ request }) => {
  const response = await request.get('data/networks.csv');
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString('utf8').split('\r\n');
  expect(lines).toHaveLength(networks.length + 2);
  expect(lines.at(-1)).toBe('');
  for (const { id } of networks) expect(lines.some((line) => line.startsWith(`${id},`))).toBe(true);
});

test('networks.geojson has the coverage of each network by the right-hand rule, and none where none is stated', async ({
  request,
}) => {
  const response = await request.get('data/networks.geojson');
  expect(response.headers()['content-type']).toBe('application/geo+json');
  const { type, features } = await response.json();
  expect(type).toBe('FeatureCollection');
  expect(features).toHaveLength(networks.length);
  for (const { id, geometry, properties } of features) {
    const network = networks.find((other) => other.id === id);
    expect(properties.scope).toBe(network?.coverage.scope);
    if (properties.scope === 'unstated') {
      expect(geometry, id).toBeNull();
      continue;
    }
    const polygons: Position[][][] =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer = [], ...holes] of polygons) {
      expect(winding(outer), id).toBeGreaterThan(0);
      for (const hole of holes) expect(winding(hole), id).toBeLessThan(0);
      for (const [lng = 0, lat = 0] of outer) {
        expect(lng > 122 && lng < 154 && lat > 20 && lat < 46, `${id}: ${lng} ${lat}`).toBe(true);
      }
    }
  }
});

test('networks.schema.json describes the fields in the words of the vocabulary', async ({
  request,
}) => {
  const schema = await (await request.get('data/networks.schema.json')).json();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const record = schema.properties.networks.items;
  expect(record.required).toEqual(expect.arrayContaining(Object.keys(networks[0] ?? {})));
  const { storage } = record.properties.system.properties;
  expect(storage.title).toBe('標準化ストレージ');
  expect(storage.description).toContain('(standard storage)');
});

test('regions.json has every prefecture, area and municipality', async ({ request }) => {
  const regions = await (await request.get('data/regions.json')).json();
  expect(regions.prefectures).toHaveLength(prefectures.length);
  expect(regions.areas).toHaveLength(areas.length);
  expect(regions.municipalities).toEqual(municipalities);
  expect(regions.areas[0].population).toBe(areas[0]?.population);
});
