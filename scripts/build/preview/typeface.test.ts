import { expect, test } from 'vitest';
import { loadNetworks } from '../../../data/load';
import { areas, prefectures } from '../../../data/regions';
import { loadTypefaces } from './typeface';

const faces = loadTypefaces(process.cwd());

test('the installed font has every character of every name', () => {
  const names = [
    ...prefectures.map(({ name }) => name),
    ...areas.map(({ name }) => name),
    ...loadNetworks().flatMap(({ overview }) => [
      overview.systemName,
      overview.nickname?.value ?? '',
    ]),
  ];
  for (const face of Object.values(faces)) {
    expect(names.filter((name) => !face.canSet(name))).toEqual([]);
  }
});

test('a line is outlines alone, so that no other font can enter the picture', () => {
  const line = faces.bold.line('連携アトラス', { x: 0, y: 40, size: 40, fill: '#000000' });
  expect(line.match(/<path /g)).toHaveLength(6);
  expect(line).not.toMatch(/<text|NaN|undefined/);
});

test('outlines keep their numbers apart, also where one of them is 0', () => {
  const line = faces.bold.line('道', { x: 0, y: 40, size: 40, fill: '#000000' });
  const [, data = ''] = / d="([^"]+)"/.exec(line) ?? [];
  for (const [command, letter = '', numbers = ''] of data.matchAll(/([MLQC])([^MLQCZ]*)/g)) {
    const expected = { M: 2, L: 2, Q: 4, C: 6 }[letter];
    expect(numbers.split(' '), command).toHaveLength(expected ?? 0);
    for (const number of numbers.split(' ')) expect(Math.abs(Number(number))).toBeLessThan(2000);
  }
});

test('a character the font lacks stands as 〓, and variation selectors take no room', () => {
  expect(faces.bold.canSet('𠮷')).toBe(false);
  expect(faces.bold.width('𠮷', 10)).toBe(faces.bold.width('〓', 10));
  expect(faces.bold.width('葛\u{e0100}城', 10)).toBe(faces.bold.width('葛城', 10));
});
