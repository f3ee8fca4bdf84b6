import { expect, test } from 'vitest';
import { publicAddress } from './addresses';
import { appTags, previewTags } from './tags';

const LINK = {
  title: 'OKI-net "置賜"',
  description: '説明',
  address: '/networks/oki-net/',
  image: '/og/networks/oki-net.png',
  imageAlt: '地図',
};
const PUBLIC = { basePath: '/atlas', siteUrl: 'https://example.jp' };
const UNKNOWN = { basePath: '/atlas', siteUrl: null };

test('addresses are absolute where the site’s origin is known, else root-relative', () => {
  expect(publicAddress(PUBLIC, '/og/nation.png')).toBe('https://example.jp/atlas/og/nation.png');
  expect(publicAddress(UNKNOWN, '/og/nation.png')).toBe('/atlas/og/nation.png');
  expect(publicAddress({ basePath: '', siteUrl: 'https://example.jp/' }, '/')).toBe(
    'https://example.jp/',
  );
});

test('a link’s preview has title, image and address', () => {
  const tags = previewTags(LINK, PUBLIC);
  expect(tags).toContain('<meta property="og:title" content="OKI-net &#34;置賜&#34;"/>');
  expect(tags).toContain('content="https://example.jp/atlas/networks/oki-net/"');
  expect(tags).toContain('content="https://example.jp/atlas/og/networks/oki-net.png"');
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  expect(previewTags(LINK, UNKNOWN)).toContain('content="/atlas/og/networks/oki-net.png"');
});

test('manifest and icon keep to the sub-path', () => {
  expect(appTags(PUBLIC)).toBe(
    '<link rel="manifest" href="/atlas/manifest.webmanifest"/><link rel="apple-touch-icon" href="/atlas/apple-touch-icon.png"/>',
  );
});
