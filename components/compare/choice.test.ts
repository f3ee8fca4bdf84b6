import { describe, expect, it } from 'vitest';
import { choiceNotices, moved, readChoice } from './choice';

const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const read = (...ids: string[]) => readChoice(ids, (id) => known.includes(id));
const notices = (...ids: string[]) => choiceNotices(read(...ids), (id) => id.toUpperCase());

describe('readChoice and choiceNotices', () => {
  it('readChoice keeps the order of the address', () => {
    expect(read('c', 'a', 'b').chosen).toEqual(['c', 'a', 'b']);
    expect(notices('c', 'a', 'b')).toEqual([]);
  });

  it('readChoice chooses nothing from an empty list, without a notice', () => {
    expect(read()).toEqual({ chosen: [], unknown: [], repeated: [], beyond: [] });
    expect(notices()).toEqual([]);
  });

  it('readChoice leaves out unknown ids, and the notice quotes them', () => {
    expect(read('a', 'x', 'b').chosen).toEqual(['a', 'b']);
    expect(notices('a', 'x', 'b')).toEqual([
      '「x」というネットワークは収録していないため、外しました。',
    ]);
  });

  it('readChoice takes a repeated id once, and the notice names its network', () => {
    expect(read('a', 'b', 'a', 'a').chosen).toEqual(['a', 'b']);
    expect(notices('a', 'b', 'a', 'a')).toEqual(['「A」は重なっていたため、一つにしました。']);
  });

  it('readChoice reports a repeated unknown id as unknown only', () => {
    expect(read('x', 'x')).toMatchObject({ unknown: ['x'], repeated: [] });
  });

  it('readChoice keeps the first five known ids, and the notice names the rest', () => {
    const { chosen, beyond } = read('x', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(chosen).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(beyond).toEqual(['f', 'g']);
    expect(notices('a', 'b', 'c', 'd', 'e', 'f')).toEqual([
      '並べられるのは5件までです。「F」は外しました。',
    ]);
  });
});

describe('moved', () => {
  it('moved shifts an item past its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('moved returns the same list at either end and for a missing item', () => {
    const list = ['a', 'b'];
    expect(moved(list, 'a', -1)).toBe(list);
    expect(moved(list, 'b', 1)).toBe(list);
    expect(moved(list, 'x', 1)).toBe(list);
  });
});
