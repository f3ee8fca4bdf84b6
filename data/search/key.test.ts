import { describe, expect, it } from 'vitest';
import { rangeInText, searchKey } from './key';

describe('searchKey', () => {
  it.each([
    ['ＯＫＩ－ｎｅｔ', 'okinet'],
    ['ﾖﾈｻﾞﾜ', 'よねざわ'],
    ['ヨネザワ', 'よねざわ'],
    ['Ōsaka-fu', 'osakafu'],
    ['Shin’ichi', 'shinichi'],
    ['日本電気（NEC）', '日本電気nec'],
    ['メディカル・ネット', 'めでぃかるねっと'],
  ])('turns %s into %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it.each([
    ['龍ケ崎市', '竜ヶ崎市'],
    ['塩竈市', '塩釜市'],
    ['檜原村', '桧原村'],
  ])('gives %s and %s the same key', (a, b) => {
    expect(searchKey(a)).toBe(searchKey(b));
  });
});

describe('rangeInText', () => {
  it('finds the part of a name that a part of its key was made of', () => {
    const marked = (text: string, start: number, end: number) =>
      text.slice(...rangeInText(text, start, end));
    expect(marked('OKI-net', 3, 6)).toBe('net');
    expect(marked('OKI-net', 0, 4)).toBe('OKI-n');
    expect(marked('（株）SEC', 1, 4)).toBe('SEC');
    expect(marked('米沢市', 0, 2)).toBe('米沢');
    expect(marked('米沢市', 2, 3)).toBe('市');
  });
});
