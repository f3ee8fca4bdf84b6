import { expect, it } from 'vitest';
import { nameSides } from './marker-names';

const at = (x: number, y: number, name = 'ネットワーク') => ({ x, y, name });

it('puts names on the right where nothing is in the way', () => {
  expect(nameSides([at(100, 100), at(100, 200)], 800)).toEqual(['right', 'right']);
});

it('turns a name that would run over the edge of the map', () => {
  expect(nameSides([at(760, 100)], 800)).toEqual(['left']);
});

it('keeps a name on the right where it is cut on either side', () => {
  expect(nameSides([at(60, 100, 'とても長い名前のネットワーク')], 120)).toEqual(['right']);
});

it('never covers another marker or a name that was placed before', () => {
  expect(nameSides([at(100, 100), at(150, 100)], 800)).toEqual(['left', 'right']);
});

it('leaves out a name that has room on neither side', () => {
  const [, middle] = nameSides([at(200, 100), at(150, 100), at(100, 100)], 800);
  expect(middle).toBe('none');
});
