import { describe, expect, it } from 'vitest';
import { searchKey } from './key';
import { evenRomaji, kanaRange, romajiOf } from './romaji';

const search = (text: string) => evenRomaji(searchKey(text));

describe('romaji', () => {
  it.each([
    ['よねざわ', 'yonezawa'],
    ['おおさか', 'oosaka'],
    ['こうち', 'kouchi'],
    ['はっちょうぼり', 'hacchoubori'],
    ['しんじゅく', 'shinjuku'],
    ['ぢゃ', 'ja'],
    ['ふぁ', 'fa'],
    ['にゅうぜん', 'nyuuzen'],
    ['きょうと', 'kyouto'],
    ['さっぽろ', 'sapporo'],
    ['めでぃかるねっと', 'medikarunetto'],
  ])('of %s is %s', (kana, romaji) => {
    expect(romajiOf(kana)).toBe(romaji);
  });

  it.each([
    ['おおさか', ['Ōsaka', 'osaka', 'oosaka', 'Ohsaka', 'OSAKA']],
    ['こうち', ['kochi', 'Kōchi', 'kouchi', 'koti']],
    ['つくば', ['tsukuba', 'tukuba']],
    ['ふちゅう', ['fuchu', 'Fuchū', 'huchuu', 'hutyuu']],
    ['はっちょうぼり', ['hatchobori', 'hacchobori', 'hattyoubori']],
    ['ぐんま', ['gunma', 'Gumma']],
    ['しじょうなわて', ['shijonawate', 'sizyounawate', 'Shijō-nawate']],
    ['いのうえ', ['inoue', 'Inōe']],
    ['おはら', ['ohara']],
    ['きたきゅうしゅう', ['Kitakyūshū', 'kitakyushu', 'kitakyuusyuu']],
  ])('of %s may be typed in many ways', (kana, spellings) => {
    for (const spelling of spellings) expect(search(spelling)).toBe(evenRomaji(romajiOf(kana)));
  });

  it('matches while it is being typed', () => {
    const whole = evenRomaji(romajiOf('おおさかし'));
    for (const typed of ['o', 'oo', 'oos', 'oosa', 'oosak', 'oosaka', 'oosakas']) {
      expect(whole.startsWith(search(typed)), typed).toBe(true);
    }
  });

  it('leads back to the kana', () => {
    const marked = (kana: string, romaji: string) => {
      const start = evenRomaji(romajiOf(kana)).indexOf(romaji);
      return kana.slice(...kanaRange(kana, start, start + romaji.length));
    };
    expect(marked('よねざわし', 'yone')).toBe('よね');
    expect(marked('よねざわし', 'yonez')).toBe('よねざ');
    expect(marked('おおさかし', 'osaka')).toBe('おおさか');
    expect(marked('おおさかし', 'saka')).toBe('さか');
    expect(marked('しんじゅくく', 'juku')).toBe('じゅく');
  });
});
