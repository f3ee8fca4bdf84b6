import { describe, expect, it } from 'vitest';
import {
  embedPath,
  pathOf,
  previewImagePath,
  type Selection,
  selectionOf,
  tablePagePath,
  termPath,
} from './paths';

const SELECTIONS: [string, Selection][] = [
  ['/', { kind: 'nation' }],
  ['/prefectures/akita/', { kind: 'prefecture', slug: 'akita' }],
  ['/areas/0603/', { kind: 'area', code: '0603' }],
  ['/networks/oki-net/', { kind: 'network', id: 'oki-net' }],
];

describe('paths and selections', () => {
  it.each(SELECTIONS)('selectionOf and pathOf are inverse for %s', (path, selection) => {
    expect(selectionOf(path)).toEqual(selection);
    expect(pathOf(selection)).toBe(path);
  });

  it.each([
    '/about/',
    '/networks/page/2/',
    '/prefectures/',
    '/networks/',
    '/areas',
    '',
  ])('selectionOf returns the nation for %j', (path) => {
    expect(selectionOf(path)).toEqual({ kind: 'nation' });
  });

  it('selectionOf ignores a missing slash at the end', () => {
    expect(selectionOf('/prefectures/akita')).toEqual({ kind: 'prefecture', slug: 'akita' });
  });
});

describe('paths made from others', () => {
  it('previewImagePath names an image after its page', () => {
    expect(previewImagePath('/')).toBe('/og/nation.png');
    expect(previewImagePath('/areas/0603/')).toBe('/og/areas/0603.png');
    expect(previewImagePath('/networks/')).toBe('/og/networks.png');
  });

  it('tablePagePath gives the first page the address of the table', () => {
    expect(tablePagePath(1)).toBe('/networks/');
    expect(tablePagePath(2)).toBe('/networks/page/2/');
  });

  it('embedPath and termPath stand under their own pages', () => {
    expect(embedPath({ kind: 'area', code: '0603' })).toBe('/embed/areas/0603/');
    expect(termPath('budget-annual')).toBe('/glossary/#budget-annual');
  });
});
