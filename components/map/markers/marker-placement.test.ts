import { describe, expect, it } from 'vitest';
import { mapIndex } from '@/data/regions/map-index';
import { kinds, madeUpNetwork, modelOf } from '../model/networks.fixture';
import { placeMarkers } from './marker-placement';

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

describe('markers of networks of municipalities', () => {
  const municipalities = [{ area: '0601', total: 14, codes: ['06201'] }];
  const inYamagata = { scope: 'municipality', prefectures: ['06'], municipalities } as const;

  it('stand inside what the network covers', () => {
    const [own] = place({ id: 'a', ...inYamagata, point: [1, 2] });
    expect(own).toMatchObject({ region: '0601', point: [1, 2], shift: [0, 0] });
  });

  it('stand in a ring where networks cover the same, apart from those of the area', () => {
    const placed = place(
      { id: 'a', ...inYamagata, point: [1, 2] },
      { id: 'b', ...inYamagata, point: [1, 2] },
      { id: 'c', scope: 'secondary-medical-area', prefectures: ['06'], areas: ['0601'] },
    );
    const shifted = placed.map(({ shift }) => shift.join() !== '0,0');
    expect(shifted).toEqual([true, true, false]);
    expect(placed[0]?.point).toBe(placed[1]?.point);
  });
});
