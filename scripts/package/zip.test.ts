import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zip } from './zip';

const files = new Map([
  ['atlas/site/index.html', Buffer.from('<p>ページ</p>'.repeat(100))],
  ['atlas/site/prefectures/秋田県/index.html', Buffer.from('秋田県')],
  ['atlas/site/index.html.gz', Buffer.from([0x1f, 0x8b])],
]);

afterEach(() => vi.useRealTimers());

test('what is packed comes out again, Japanese names too', () => {
  const unpacked = unzipSync(zip(files));
  expect(Object.keys(unpacked)).toEqual([...files.keys()]);
  for (const [path, bytes] of files) expect(Buffer.from(unpacked[path] ?? [])).toEqual(bytes);
});

test('the same files make the same zip, whenever it is made', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20') });
  const first = zip(files);
  vi.setSystemTime(new Date('2031-01-01'));
  expect(Buffer.from(zip(files)).equals(first)).toBe(true);
});

test('text becomes smaller', () => {
  expect(zip(files).length).toBeLessThan(1000);
});
