import { expect, test } from 'vitest';
import { buildNames, isHashedFile } from './build-files';

test('isHashedFile is true for Next’s scripts and false for pages', () => {
  expect(isHashedFile('/_next/static/chunks/a.js')).toBe(true);
  expect(isHashedFile('/about/')).toBe(false);
});

test('buildNames returns the build’s id and the names of its scripts and styles', () => {
  const files = [
    'index.html',
    '_next/static/Id_1/_buildManifest.js',
    '_next/static/chunks/0a-b.js',
    '_next/static/chunks/0c_d.css',
  ];
  expect(buildNames(files)).toEqual(['Id_1', '0a-b', '0c_d']);
});

test('buildNames throws for a folder that Next has not built', () => {
  expect(() => buildNames(['index.html'])).toThrow('no id or no scripts');
});
