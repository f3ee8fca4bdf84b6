import { describe, expect, it } from 'vitest';
import { pathOf, type Selection, selectionOf } from './selection';

const SELECTIONS: [string, Selection][] = [
  ['/', { kind: 'nation' }],
  ['/prefectures/akita/', { kind: 'prefecture', slug: 'akita' }],
  ['/areas/0603/', { kind: 'area', code: '0603' }],
  ['/networks/oki-net/', { kind: 'network', id: 'oki-net' }],
];

describe('the address and the selection', () => {
  it.each(SELECTIONS)('%s says what is selected, and back', (path, selection) => {
    expect(selectionOf(path)).toEqual(selection);
    expect(pathOf(selection)).toBe(path);
  });

  it.each([
    '/about/',
    '/prefectures/',
    '/networks/',
    '/areas',
    '',
  ])('%s selects nothing', (path) => {
    expect(selectionOf(path)).toEqual({ kind: 'nation' });
  });

  it('does not mind a missing slash at the end', () => {
    expect(selectionOf('/prefectures/akita')).toEqual({ kind: 'prefecture', slug: 'akita' });
  });
});
