import { describe, expect, it } from 'vitest';
import { rightHanded } from './right-hand-rule';

const COUNTERCLOCKWISE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const CLOCKWISE = [...COUNTERCLOCKWISE].reverse();
const HOLE_COUNTERCLOCKWISE = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];
const HOLE_CLOCKWISE = [...HOLE_COUNTERCLOCKWISE].reverse();

describe('rightHanded', () => {
  it('makes outer rings counterclockwise and holes clockwise', () => {
    expect(
      rightHanded({ type: 'Polygon', coordinates: [CLOCKWISE, HOLE_COUNTERCLOCKWISE] }).coordinates,
    ).toEqual([COUNTERCLOCKWISE, HOLE_CLOCKWISE]);
  });

  it('keeps rings that follow the rule', () => {
    const kept = { type: 'Polygon' as const, coordinates: [COUNTERCLOCKWISE, HOLE_CLOCKWISE] };
    expect(rightHanded(kept)).toEqual(kept);
  });

  it('rewinds each polygon of a MultiPolygon', () => {
    const { coordinates } = rightHanded({
      type: 'MultiPolygon',
      coordinates: [[CLOCKWISE], [COUNTERCLOCKWISE, HOLE_COUNTERCLOCKWISE]],
    });
    expect(coordinates).toEqual([[COUNTERCLOCKWISE], [COUNTERCLOCKWISE, HOLE_CLOCKWISE]]);
  });

  it('does not mutate its argument', () => {
    const given = { type: 'Polygon' as const, coordinates: [[...CLOCKWISE]] };
    rightHanded(given);
    expect(given.coordinates[0]).toEqual(CLOCKWISE);
  });
});
