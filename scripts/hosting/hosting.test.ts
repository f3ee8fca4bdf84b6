import { describe, expect, test } from 'vitest';
import { headersFor } from '../headers';
import { headersFile } from './headers-file';
import { nginxFiles } from './nginx';

const FILES = [
  '/index.html',
  '/404.html',
  '/about/index.html',
  '/about/index.txt',
  '/embed/areas/0603/index.html',
  '/embed/map.css',
  '/og/nation.png',
  '/data/networks.json',
  '/sw.js',
  '/_next/static/chunks/a.js',
  '/_next/static/media/maplibre-gl-worker.0viv-m_3.js',
  '/_next/static/media/06.topo.1a2b.json',
];

/**
 * What a host makes of `_headers`: every rule that matches, its values joined where a header comes twice.
 */
function asRead(text: string, address: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const rule of text.trim().split(/\n\n+/)) {
    const [pattern = '', ...lines] = rule.split('\n');
    const matches = pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1))
      : address === pattern;
    if (!matches) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      found[name] = [...(found[name] ?? []), value];
    }
  }
  return found;
}

describe('_headers', () => {
  test.each(['', '/atlas'])('gives every file its headers, each once, under "%s"', (basePath) => {
    const text = headersFile(FILES, basePath);
    for (const file of FILES) {
      // such hosts serve over encrypted connections, and know the types themselves
      const { 'Content-Type': _, Vary: __, ...own } = headersFor(file, 'secure');
      const once = Object.entries(own).map(([name, value]) => [name, [value]]);
      expect(asRead(text, basePath + file), file).toEqual(Object.fromEntries(once));
    }
  });

  test('a page is asked for by its folder', () => {
    const text = headersFile(FILES, '/atlas');
    for (const address of ['/atlas/', '/atlas/about/']) {
      expect(asRead(text, address)['Content-Security-Policy']).toEqual([
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    }
    expect(asRead(text, '/atlas/embed/areas/0603/')['Content-Security-Policy']).toEqual([
      expect.stringContaining('frame-ancestors *'),
    ]);
  });

  test('nothing beside the site’s own path is touched', () => {
    expect(asRead(headersFile(FILES, '/atlas'), '/other/')).toEqual({});
  });

  test('more rules than hosts read stop the build', () => {
    const many = Array.from({ length: 120 }, (_, index) => `/file-${index}.txt`);
    expect(() => headersFile(many, '')).toThrow('_headers has 121 rules, and hosts read 100');
  });
});

test('no policy for other servers says anything of scripts on pages', () => {
  for (const text of [headersFile(FILES, ''), ...Object.values(nginxFiles(''))]) {
    const policies = text.match(/base-uri[^"\n]*/g) ?? [];
    expect(policies.join()).not.toMatch(/script-src|default-src|style-src/);
  }
});

test('nginx has no second location for the site where there is no sub-path', () => {
  expect(nginxFiles('')['locations.conf']).not.toContain('location = {');
  expect(nginxFiles('')['renkei-atlas.conf']).not.toContain('location = /');
  expect(nginxFiles('/atlas')['locations.conf']).toContain('location = /atlas {');
});
