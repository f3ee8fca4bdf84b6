import { describe, expect, it } from 'vitest';
import { prefectures } from '.';
import { namesPrefecture } from './prefecture-spellings';

const named = (words: string) =>
  prefectures.filter((prefecture) => namesPrefecture(words, prefecture)).map(({ code }) => code);

describe('namesPrefecture', () => {
  it.each([
    ['秋田', ['05']],
    ['秋田県', ['05']],
    ['秋田 県', ['05']],
    ['あきた', ['05']],
    ['アキタケン', ['05']],
    ['Akita', ['05']],
    ['AKITA-KEN', ['05']],
    ['北海道', ['01']],
    ['京都', ['26']],
    ['東京都', ['13']],
    ['とうきょうと', ['13']],
    ['大阪府', ['27']],
    ['架空', []],
  ])('finds the prefectures named by "%s"', (words, codes) => {
    expect(named(words)).toEqual(codes);
  });

  it('is true of each name of a prefecture for that prefecture only', () => {
    for (const { code, name, shortName, kana, english } of prefectures) {
      for (const words of [name, shortName, kana, english]) expect(named(words)).toEqual([code]);
    }
  });
});
