import { describe, expect, it } from 'vitest';
import { choiceNotices, moved, readChoice } from './choice';

const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const read = (...ids: string[]) => readChoice(ids, (id) => known.includes(id));
const notices = (...ids: string[]) => choiceNotices(read(...ids), (id) => id.toUpperCase());

describe('the choice in an address', () => {
  it('is followed in its order', () => {
    expect(read('c', 'a', 'b').chosen).toEqual(['c', 'a', 'b']);
    expect(notices('c', 'a', 'b')).toEqual([]);
  });

  it('is none for an empty list, without a notice', () => {
    expect(read()).toEqual({ chosen: [], unknown: [], repeated: [], beyond: [] });
    expect(read('', ' ').chosen).toEqual([]);
    expect(notices('')).toEqual([]);
  });

  it('leaves unknown networks out and names them as they were given', () => {
    expect(read('a', 'x', 'b').chosen).toEqual(['a', 'b']);
    expect(notices('a', 'x', 'b')).toEqual([
      '「x」というネットワークは収録していないため、外しました。',
    ]);
  });

  it('takes a repeated network once and names it by its name', () => {
    expect(read('a', 'b', 'a', 'a').chosen).toEqual(['a', 'b']);
    expect(notices('a', 'b', 'a', 'a')).toEqual(['「A」は重なっていたため、一つにしました。']);
  });

  it('says once that a repeated unknown network is unknown', () => {
    expect(read('x', 'x')).toMatchObject({ unknown: ['x'], repeated: [] });
  });

  it('keeps the first five known ones and names the rest', () => {
    const { chosen, beyond } = read('x', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(chosen).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(beyond).toEqual(['f', 'g']);
    expect(notices('a', 'b', 'c', 'd', 'e', 'f')).toEqual([
      '並べられるのは5件までです。「F」は外しました。',
    ]);
  });
});

describe('moving a column', () => {
  it('puts it before or after its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('leaves the order alone at either end and for what is not there', () => {
    const list = ['a', 'b'];
    expect(moved(list, 'a', -1)).toBe(list);
    expect(moved(list, 'b', 1)).toBe(list);
    expect(moved(list, 'x', 1)).toBe(list);
  });
});
