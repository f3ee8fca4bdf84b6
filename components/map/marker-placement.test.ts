import { describe, expect, it } from 'vitest';
import { mapIndex } from '@/data/regions/map-index';
import { placeMarkers } from './marker-placement';
import { kinds, madeUpNetwork, modelOf } from './networks.fixture';

const model = modelOf();
const place = (...networks: Parameters<typeof madeUpNetwork>[0][]) =>
  placeMarkers(model, networks.map(madeUpNetwork));

describe('markers', () => {
  it('stand at the label point of what is covered', () => {
    const [whole, area] = placeMarkers(model, [kinds.whole, kinds.area]);
    expect(whole).toMatchObject({ region: '05', point: mapIndex.prefectures.get('05')?.label });
    expect(area).toMatchObject({ region: '0603', point: mapIndex.areas.get('0603')?.label });
  });

  it('stand in the largest of several regions', () => {
    const [several] = placeMarkers(model, [kinds.several]);
    const frames = ['03', '04'].map((code) => mapIndex.prefectures.get(code)?.frame[2] ?? 0);
    expect(several?.region).toBe(frames.indexOf(Math.max(...frames)) === 0 ? '03' : '04');
  });

  it('of networks of municipalities stand in an area of theirs', () => {
    expect(['0601', '0602']).toContain(placeMarkers(model, [kinds.parts])[0]?.region);
  });

  it('of networks whose regions do not exist are left out', () => {
    expect(place({ id: 'a', prefectures: ['99'] })).toEqual([]);
  });

  it('alone on a point are not shifted', () => {
    expect(place({ id: 'a' })[0]?.shift).toEqual([0, 0]);
  });

  it.each([2, 3, 8, 30])('that share a point, %i of them, do not cover one another', (count) => {
    const placed = place(...Array.from({ length: count }, (_, index) => ({ id: `n${index}` })));
    expect(placed).toHaveLength(count);
    for (const [index, { shift: a }] of placed.entries()) {
      for (const { shift: b } of placed.slice(index + 1)) {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(14);
      }
    }
  });
});
