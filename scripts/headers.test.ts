import { describe, expect, test } from 'vitest';
import { connectionOf, headersFor, RULES, typeOf } from './headers';

const WORKER = '/_next/static/media/maplibre-gl-worker.0viv-m_3.js';

describe('the headers of a response', () => {
  test('hashed files are kept for ever, everything else is asked for again', () => {
    expect(headersFor('/_next/static/chunks/a.js')['Cache-Control']).toContain('immutable');
    for (const path of ['/index.html', '/about/index.txt', '/map.svg', '/data/networks.json']) {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
    }
  });

  test('pages cannot be framed, embeds can', () => {
    expect(headersFor('/index.html')['Content-Security-Policy']).toContain(
      "frame-ancestors 'none'",
    );
    expect(headersFor('/embed/areas/0603/index.html')['Content-Security-Policy']).toContain(
      'frame-ancestors *',
    );
  });

  test('the header’s policy says nothing of scripts, which the page’s own allows by hash', () => {
    expect(headersFor('/index.html')['Content-Security-Policy']).not.toMatch(
      /script-src|default-src/,
    );
  });

  test.each([
    WORKER,
    '/sw.js',
  ])('the worker %s may fetch from this origin and nothing else', (path) => {
    expect(headersFor(path)['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
  });

  test('whether the service worker is current is asked every time', () => {
    expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
  });

  test('downloads and preview images may be used by other sites, pages may not', () => {
    expect(headersFor('/data/networks.json')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(headersFor('/index.html')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(headersFor('/index.html')['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  test('a year of encryption is asked for where there is encryption already, and nowhere else', () => {
    const name = 'Strict-Transport-Security';
    expect(headersFor('/index.html', 'secure')[name]).toBe('max-age=31536000');
    for (const connection of ['plain', 'local'] as const) {
      expect(headersFor('/index.html', connection)[name]).toBeUndefined();
    }
  });

  test('over plain http there is nothing that browsers only complain about', () => {
    const name = 'Cross-Origin-Opener-Policy';
    expect(headersFor('/index.html')[name]).toBeUndefined();
    for (const connection of ['secure', 'local'] as const) {
      expect(headersFor('/index.html', connection)[name]).toBe('same-origin');
    }
  });

  test.each([
    [{ host: 'atlas.example.jp' }, 'plain'],
    [{ host: '192.168.1.20:8080' }, 'plain'],
    [{ host: 'localhost.example.jp' }, 'plain'],
    [{}, 'plain'],
    [{ host: 'localhost:3000' }, 'local'],
    [{ host: '127.0.0.1:3000' }, 'local'],
    [{ host: '[::1]:3000' }, 'local'],
    [{ host: 'atlas.example.jp', 'x-forwarded-proto': 'https' }, 'secure'],
    [{ host: 'atlas.example.jp', 'x-forwarded-proto': 'https, http' }, 'secure'],
    [{ host: 'atlas.example.jp', 'x-forwarded-proto': 'http' }, 'plain'],
  ])('a reader who asks with %j is connected: %s', (headers, connection) => {
    expect(connectionOf(headers)).toBe(connection);
  });

  test('no rule names a pattern that a sub-path could not be put before', () => {
    for (const { pattern } of RULES) expect(pattern).toMatch(/^\^\//);
  });

  test.each([
    ['/data/networks.geojson', 'application/geo+json'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/a.mjs', 'text/javascript; charset=utf-8'],
    ['/about/index.txt', 'text/plain; charset=utf-8'],
    ['/strange.constructor', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(typeOf(path)).toBe(type);
  });
});
