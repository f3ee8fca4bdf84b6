import { expect, test } from 'vitest';
import { lightColours, mixed, readPalette } from './tokens';

const CSS = ':root { --sea: #dfe9ee; --space: 4px; }\n@media screen { :root { --sea: #13202a; } }';

test('lightColours reads the light theme', () => {
  expect(lightColours(CSS)).toEqual(new Map([['sea', '#dfe9ee']]));
});

test('readPalette throws for a colour that does not exist', () => {
  const palette = readPalette(process.cwd());
  expect(palette('map-sea')).toMatch(/^#[0-9a-f]{6}$/);
  expect(() => palette('map-see')).toThrow('--map-see');
});

test('mixed blends two colours channel by channel', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixed('#102030', '#ffffff', 1)).toBe('#102030');
});
