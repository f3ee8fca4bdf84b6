import { describe, expect, it } from 'vitest';
import { hasCamera, shareLink } from '@/data/address/share-link';
import { citation } from './citation';
import { embedCode } from './embed-code';

const SITE = 'https://example.jp/atlas';

describe('shareLink', () => {
  it.each([
    [
      'keeps filters and comparison',
      '/?scope=prefecture&compare=a,b',
      false,
      '/?scope=prefecture&compare=a,b',
    ],
    [
      'leaves the camera out',
      '/prefectures/akita/#map=8/39.72/140.1',
      false,
      '/prefectures/akita/',
    ],
    ['keeps the camera on request', '/?q=x#map=8/39.72/140.1', true, '/?q=x#map=8/39.72/140.1'],
    [
      'keeps a fragment that names a place in the page',
      '/glossary/#budget-annual',
      false,
      '/glossary/#budget-annual',
    ],
    ['writes commas as commas', '/compare/?compare=a%2Cb', false, '/compare/?compare=a,b'],
  ])('%s', (_, path, withCamera, expected) => {
    expect(shareLink(SITE + path, withCamera)).toBe(SITE + expected);
  });

  it('hasCamera tells a camera from another fragment', () => {
    expect(hasCamera(`${SITE}/#map=8/39.72/140.1`)).toBe(true);
    expect(hasCamera(`${SITE}/#map=x`)).toBe(false);
    expect(hasCamera(`${SITE}/glossary/#map`)).toBe(false);
  });
});

describe('embedCode', () => {
  it('embedCode frames the embed of the page', () => {
    expect(embedCode('/areas/0603/', SITE, '置賜')).toBe(
      `<iframe src="${SITE}/embed/areas/0603/" title="置賜" width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
    );
  });

  it.each([
    '/',
    '/networks/',
    '/compare/',
    '/networks/a/b/',
  ])('embedCode is null for %s', (path) => {
    expect(embedCode(path, SITE, 'x')).toBeNull();
  });

  it('embedCode escapes a title that would end the attribute', () => {
    expect(embedCode('/networks/x/', SITE, '"><script>')).toContain(
      'title="&quot;>&lt;script>" width',
    );
  });
});

describe('citation', () => {
  // still the 19th in London
  const read = new Date('2026-11-19T22:30:00Z');

  it('citation names the page, the atlas, the address and the day in Japan', () => {
    expect(citation('秋田県の医療情報連携ネットワーク｜連携アトラス', `${SITE}/`, read)).toBe(
      `「秋田県の医療情報連携ネットワーク」連携アトラス、${SITE}/（2026年11月20日閲覧）。`,
    );
  });

  it('citation names only the atlas on its first page', () => {
    expect(citation('連携アトラス：地図', `${SITE}/`, read)).toBe(
      `連携アトラス、${SITE}/（2026年11月20日閲覧）。`,
    );
  });
});
