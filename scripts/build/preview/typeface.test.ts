import { expect, test } from 'vitest';
import { loadNetworks } from '../../../data/load';
import { areas, prefectures } from '../../../data/regions';
import { loadTypefaces } from './typeface';

const faces = loadTypefaces(process.cwd());

test('the installed font has every character of every region’s and network’s name', () => {
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

test('Typeface.line returns outlines only, so that no other font is needed', () => {
  const line = faces.bold.line('連携アトラス', { x: 0, y: 40, size: 40, fill: '#000000' });
  expect(line.match(/<path /g)).toHaveLength(6);
  expect(line).not.toMatch(/<text|NaN|undefined/);
});

test('Typeface.line separates the numbers of outlines, also next to a 0', () => {
  const line = faces.bold.line('道', { x: 0, y: 40, size: 40, fill: '#000000' });
  const [, data = ''] = / d="([^"]+)"/.exec(line) ?? [];
  for (const [command, letter = '', numbers = ''] of data.matchAll(/([MLQC])([^MLQCZ]*)/g)) {
    const expected = { M: 2, L: 2, Q: 4, C: 6 }[letter];
    expect(numbers.split(' '), command).toHaveLength(expected ?? 0);
    for (const number of numbers.split(' ')) expect(Math.abs(Number(number))).toBeLessThan(2000);
  }
});

test('Typeface.line draws 〓 for a character that the font lacks and skips variation selectors', () => {
  expect(faces.bold.canSet('𠮷')).toBe(false);
  expect(faces.bold.width('𠮷', 10)).toBe(faces.bold.width('〓', 10));
  expect(faces.bold.width('葛\u{e0100}城', 10)).toBe(faces.bold.width('葛城', 10));
});
