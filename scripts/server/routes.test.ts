import { describe, expect, test } from 'vitest';
import { route } from './routes';

const files = new Set([
  '/index.html',
  '/404.html',
  '/404/index.html',
  '/about/index.html',
  '/about/index.txt',
  '/about/__next.!KGV4.$d$slug.__PAGE__.txt',
  '/prefectures/秋田県/index.html',
  '/map.svg',
]);

const at = (target: string, basePath = '') => route(target, (path) => files.has(path), basePath);
const missing = { kind: 'missing' };

describe('an address', () => {
  test('with a final slash is its page, with any query', () => {
    expect(at('/')).toEqual({ kind: 'file', path: '/index.html' });
    expect(at('/about/?q=%E7%A7%8B')).toEqual({ kind: 'file', path: '/about/index.html' });
  });

  test('without it leads there, keeping the query as it was', () => {
    expect(at('/about?q=%E7%A7%8B&x=1')).toEqual({
      kind: 'redirect',
      to: '/about/?q=%E7%A7%8B&x=1',
    });
    expect(at('/about/index.html')).toEqual({ kind: 'redirect', to: '/about/' });
  });

  test('in Japanese is found encoded or not, composed or not', () => {
    const page = { kind: 'file', path: '/prefectures/秋田県/index.html' };
    expect(at('/prefectures/%E7%A7%8B%E7%94%B0%E7%9C%8C/')).toEqual(page);
    expect(at(encodeURI('/prefectures/秋田県/'.normalize('NFD')))).toEqual(page);
  });

  test('of a file is the file, percent-encoded or not', () => {
    expect(at('/map.svg')).toEqual({ kind: 'file', path: '/map.svg' });
    expect(at('/about/__next.!KGV4.%24d%24slug.__PAGE__.txt?_rsc=1')).toMatchObject({
      kind: 'file',
    });
  });

  test('in absolute form is understood', () => {
    expect(at('http://localhost:3000/about/')).toEqual({ kind: 'file', path: '/about/index.html' });
  });

  test.each([
    '/nowhere/',
    '/404/',
    '/404.html',
    '/index.html.br',
    '/.nojekyll',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/about/..%5c..%5cpackage.json',
    '//example.com/about',
    '/about%00/',
    '/constructor',
    '*',
  ])('%s is no page', (target) => {
    expect(at(target)).toEqual(missing);
  });

  test('that cannot be decoded is malformed', () => {
    expect(at('/%')).toEqual({ kind: 'malformed' });
    expect(at('/%E7%A7')).toEqual({ kind: 'malformed' });
  });
});

describe('under a sub-path', () => {
  test('pages are there, and the root leads there', () => {
    expect(at('/atlas/about/', '/atlas')).toEqual({ kind: 'file', path: '/about/index.html' });
    expect(at('/atlas/about?x', '/atlas')).toEqual({ kind: 'redirect', to: '/atlas/about/?x' });
    expect(at('/atlas?x', '/atlas')).toEqual({ kind: 'redirect', to: '/atlas/?x' });
    expect(at('/', '/atlas')).toEqual({ kind: 'redirect', to: '/atlas/' });
  });

  test('and nowhere else', () => {
    expect(at('/about/', '/atlas')).toEqual(missing);
    expect(at('/atlasabout/', '/atlas')).toEqual(missing);
  });
});
