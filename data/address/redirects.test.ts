import { expect, test } from 'vitest';
import { redirects } from './redirects';

const prefectures = [
  { code: '01', slug: 'hokkaido', name: '北海道', shortName: '北海道' },
  { code: '05', slug: 'akita', name: '秋田県', shortName: '秋田' },
  { code: '13', slug: 'tokyo', name: '東京都', shortName: '東京' },
  { code: '26', slug: 'kyoto', name: '京都府', shortName: '京都' },
];
const areas = [
  { code: '0603', name: '置賜' },
  { code: '1301', name: '区中央部' },
];
const table = redirects(prefectures, areas);

/** The addresses that lead to a page. */
function leadingTo(to: string): string[] {
  return table.filter((redirect) => redirect.to === to).map(({ from }) => from);
}

test('redirects lead to a prefecture from its code, its name with and without 県, 府, 都, and from -ken, -fu, -to', () => {
  expect(leadingTo('/prefectures/akita/')).toEqual([
    '/prefectures/05/',
    '/prefectures/akita-ken/',
    '/prefectures/秋田/',
    '/prefectures/秋田県/',
  ]);
  expect(leadingTo('/prefectures/tokyo/')).toContain('/prefectures/tokyo-to/');
  expect(leadingTo('/prefectures/kyoto/')).toContain('/prefectures/kyoto-fu/');
});

test('redirects name 北海道 once', () => {
  expect(leadingTo('/prefectures/hokkaido/')).toEqual(['/prefectures/01/', '/prefectures/北海道/']);
});

test('redirects lead to an area from its code without the leading zero', () => {
  expect(leadingTo('/areas/0603/')).toEqual(['/areas/603/']);
  expect(leadingTo('/areas/1301/')).toEqual([]);
});

test('redirects are in NFC, the form browsers ask for', () => {
  const decomposed = redirects(
    [{ code: '20', slug: 'x', name: 'が県'.normalize('NFD'), shortName: 'が' }],
    [],
  );
  expect(decomposed.map(({ from }) => from)).toContain('/prefectures/が県/');
});
